package crampexplorer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the site. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CrampExplorer {

	public static void main(String[] args) {
		SpringApplication.run(CrampExplorer.class, args);
	}

}
