package crampexplorer.seed;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells a keeper what is wrong with the database, instead of a stack trace. */
class BaseFailureAnalyzer extends AbstractFailureAnalyzer<BaseException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, BaseException cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}
