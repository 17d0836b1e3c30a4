package crampexplorer.seed;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the facts are read from.
 *
 * @param seeds Folder of the seeds, such as file:./seeds for changed ones.
 */
@ConfigurationProperties("cramp-explorer")
record SeedProperties(@DefaultValue("classpath:/seeds/") String seeds) {

	SeedProperties {
		seeds = seeds.endsWith("/") ? seeds : seeds + "/";
	}

}
