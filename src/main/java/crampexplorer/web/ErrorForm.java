package crampexplorer.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * The form of its own in which a room says that something went wrong at one of its
 * addresses, where no controller of it could.
 */
public interface ErrorForm {

	/** Whether an address, as it was asked for, is one of the room's. */
	boolean holds(String uri);

	/**
	 * What is answered; nothing of the request stands in it.
	 * @param status of 4xx or 5xx
	 */
	ResponseEntity<?> answer(HttpStatus status);

}
