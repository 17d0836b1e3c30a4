package crampexplorer.keeper;

import java.util.Map;

import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Answers at the port of the site how it is, also where the keeper has opened another
 * port for metrics: Spring would move this there, and what asks from outside would find
 * nothing.
 */
@Controller
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class HealthController {

	private final HealthEndpoint health;

	HealthController(HealthEndpoint health) {
		this.health = health;
	}

	@GetMapping("/actuator/health/{group:liveness|readiness}")
	ResponseEntity<Map<String, String>> health(@PathVariable String group) {
		HealthDescriptor told = this.health.healthForPath(group);
		Status status = (told != null) ? told.getStatus() : Status.UNKNOWN;
		return ResponseEntity.status(status.equals(Status.UP) ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
			.cacheControl(CacheControl.noStore())
			.body(Map.of("status", status.getCode()));
	}

}
