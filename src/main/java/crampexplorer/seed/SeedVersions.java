package crampexplorer.seed;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SeedVersions {

	@Bean
	SeedVersion seedVersion(SeedMigration migration) {
		return migration.version();
	}

}
