package crampexplorer.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.core.StandardHost;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {

	/** As many pages are made at a time, whatever the number of cores. */
	private static final int AT_ONCE = 8;

	@Bean
	WebMvcConfigurer turns() {
		return new WebMvcConfigurer() {
			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new Turns(AT_ONCE));
			}
		};
	}

	/** One address for each page: a trailing slash leads to the address without it. */
	@Bean
	UrlHandlerFilter trailingSlash() {
		return UrlHandlerFilter.trailingSlashHandler("/*/**").redirect(HttpStatus.PERMANENT_REDIRECT).build();
	}

	/** A page that is kept as one file takes the style sheet in, as it is. */
	@Bean
	ClassLoaderTemplateResolver styleSheetWithin() {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("static/");
		resolver.setSuffix(".css");
		resolver.setResolvablePatterns(Set.of("css/*"));
		resolver.setTemplateMode(TemplateMode.RAW);
		resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
		resolver.setOrder(1);
		return resolver;
	}

	/** Pages of other sites may ask the API where its keeper says so: decision 47. */
	@Bean
	FilterRegistrationBean<CorsFilter> otherSites(Sharing sharing) {
		CorsFilter filter = new CorsFilter(sharing);
		filter.setCorsProcessor(new DefaultCorsProcessor() {
			@Override
			protected void rejectRequest(ServerHttpResponse response) throws IOException {
				((ServletServerHttpResponse) response).getServletResponse().sendError(HttpServletResponse.SC_FORBIDDEN);
			}
		});
		FilterRegistrationBean<CorsFilter> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return registration;
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
