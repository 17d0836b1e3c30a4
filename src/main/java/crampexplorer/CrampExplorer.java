package crampexplorer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the site. */
@SpringBootApplication
public class CrampExplorer {

	public static void main(String[] args) {
		SpringApplication.run(CrampExplorer.class, args);
	}

}
