package crampexplorer.seed;

/**
 * Something wrong in a seed file.
 *
 * @param file name within the seeds folder
 * @param place where in the file, such as {@code parts.answer[0]}
 * @param reason what is wrong there
 */
record SeedProblem(String file, String place, String reason) {

	@Override
	public String toString() {
		return this.file + ": " + (this.place.isEmpty() ? "" : this.place + ": ") + this.reason;
	}

}
