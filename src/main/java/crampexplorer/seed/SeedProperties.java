package crampexplorer.seed;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the facts are read from.
 *
 * @param seeds Folder of the seeds, such as file:./seeds for changed ones.
 * @param takeBack Whether seeds that others have replaced in a shared database are loaded
 * again, to go back on purpose.
 */
@ConfigurationProperties("cramp-explorer")
record SeedProperties(@DefaultValue("classpath:/seeds/") String seeds, boolean takeBack) {

	SeedProperties {
		seeds = seeds.endsWith("/") ? seeds : seeds + "/";
	}

}
