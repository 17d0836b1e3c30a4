import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;

/**
 * What any page costs at least: the site's own server, and a servlet that sends the same bytes for whatever is asked.
 * {@code java -cp 'lib/*' Bare.java PORT FILE}
 */
public class Bare {

	public static void main(String[] arguments) throws Exception {
		byte[] bytes = Files.readAllBytes(Path.of(arguments[1]));
		Tomcat tomcat = new Tomcat();
		tomcat.setBaseDir(Files.createTempDirectory("bare").toString());
		tomcat.setPort(Integer.parseInt(arguments[0]));
		tomcat.getConnector();
		Context context = tomcat.addContext("", null);
		Tomcat.addServlet(context, "bare", new HttpServlet() {
			@Override
			protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
				response.setContentType("text/html;charset=UTF-8");
				response.setHeader("Content-Encoding", "gzip");
				response.setContentLength(bytes.length);
				response.getOutputStream().write(bytes);
			}
		});
		context.addServletMappingDecoded("/*", "bare");
		tomcat.start();
		tomcat.getServer().await();
	}

}
