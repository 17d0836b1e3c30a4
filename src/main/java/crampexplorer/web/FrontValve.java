package crampexplorer.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** What has to be done before Spring sees a request, or where it never does. */
class FrontValve extends ValveBase implements AccessLog {

	/** In bytes. So much of a refused body is read, so that its sender hears why. */
	private static final long MOST_SWALLOWED = 2 * 1024 * 1024;

	/** Of a far larger body not a byte is waited for: the thread is needed. */
	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		getNext().invoke(request, response);
		if (request.getContentLengthLong() > MOST_SWALLOWED && response.getStatus() >= 400) {
			request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		}
	}

	/** A log is all that sees the answer to {@code OPTIONS *} before it is sent. */
	@Override
	public void log(Request request, Response response, long time) {
		if (!response.isCommitted()) {
			SecurityHeaders.set(request, response);
		}
	}

	@Override
	public void setRequestAttributesEnabled(boolean requestAttributesEnabled) {
	}

	@Override
	public boolean getRequestAttributesEnabled() {
		return false;
	}

}
