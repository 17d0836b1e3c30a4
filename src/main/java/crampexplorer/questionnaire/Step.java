package crampexplorer.questionnaire;

import java.util.List;

/**
 * Where the check goes after a button was pressed.
 *
 * @param view what to show
 * @param page slug of the question page to show, to check again, or that led to the stop
 * @param answers that travel on
 * @param errors to show on that page
 * @param returning whether the page was opened to change it, so that Continue leads back
 * to the answers
 */
record Step(View view, String page, Answers answers, List<FormError> errors, boolean returning) {

	/** What can be shown. */
	enum View {

		START, QUESTION, ALL, RECHECK, STOP, TODAY, ANSWERS, RESULT, SUMMARY

	}

	Step(View view, String page, Answers answers) {
		this(view, page, answers, List.of(), false);
	}

	/**
	 * An error on a page.
	 *
	 * @param question slug of the question
	 * @param key message key of what is wrong
	 */
	record FormError(String question, String key) {
	}

}
