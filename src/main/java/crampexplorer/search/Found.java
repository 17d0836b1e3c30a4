package crampexplorer.search;

/**
 * An entry that was found.
 *
 * @param answers how much of what was asked it answers, from 0 to 1
 * @param fits how much of what it is called was asked
 */
record Found(Entry entry, float score, double answers, double fits) {
}
