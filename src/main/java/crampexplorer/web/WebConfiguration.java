package crampexplorer.web;

import org.apache.catalina.core.StandardHost;

import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {

	/** One address for each page: a trailing slash leads to the address without it. */
	@Bean
	UrlHandlerFilter trailingSlash() {
		return UrlHandlerFilter.trailingSlashHandler("/*/**").redirect(HttpStatus.PERMANENT_REDIRECT).build();
	}

	/**
	 * What Tomcat answers by itself never reaches Spring, and gets its page and headers
	 * here.
	 */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> calmTomcat() {
		TomcatContextCustomizer customizer = (context) -> {
			if (context.getParent() instanceof StandardHost host) {
				host.setErrorReportValveClass(CalmErrorValve.class.getName());
			}
		};
		return (factory) -> {
			factory.addContextCustomizers(customizer);
			factory.addEngineValves(new FrontValve());
		};
	}

}
