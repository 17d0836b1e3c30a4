package crampexplorer.evidence;

/** What a page shows that may hold what a visitor sent: its text is never kept. */
public interface Personal {

	/** Whether it does. */
	boolean isPersonal();

}
