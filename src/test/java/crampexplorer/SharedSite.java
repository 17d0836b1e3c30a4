package crampexplorer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * Tests of the site, whose keeper lets two sites ask the API, and two others frame the
 * check.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "cramp-explorer.api.origins=https://pharmacy.example,https://clinic.example:8443",
				"cramp-explorer.check.origins=https://charity.example,https://club.example" })
public @interface SharedSite {

}
