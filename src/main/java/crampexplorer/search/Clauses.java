package crampexplorer.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import crampexplorer.search.Ear.Said;

/**
 * What is said, clause by clause: without what is denied, and without what is long past.
 */
class Clauses {

	/** How many words after "no" it reaches. */
	private static final int REACH = 2;

	private final List<Said> said;

	Clauses(List<Said> said) {
		this.said = said;
	}

	/** Groups that are told of now. */
	List<Said> meant() {
		Set<Integer> left = denied();
		List<Said> meant = new ArrayList<>();
		List<Said> clause = new ArrayList<>();
		for (Said one : this.said) {
			if (ends(one)) {
				add(clause, meant);
				clause.clear();
			}
			else if (!left.contains(one.position())) {
				clause.add(one);
			}
		}
		add(clause, meant);
		return meant;
	}

	private static void add(List<Said> clause, List<Said> meant) {
		if (clause.stream().noneMatch((one) -> one.is("history"))) {
			meant.addAll(clause);
		}
	}

	private static boolean ends(Said one) {
		return one.word().equals(Ear.BREAK) || one.is("break");
	}

	/** Positions of what "no" and "not" deny, and of what a list with "or" adds to it. */
	private Set<Integer> denied() {
		Set<Integer> denied = new HashSet<>();
		Set<Integer> listed = new HashSet<>();
		int reach = -1;
		boolean lists = false;
		for (Said one : this.said) {
			if (one.is("no")) {
				reach = one.position() + REACH;
			}
			else if (one.is("or") && (lists || reach >= 0)) {
				denied.addAll(listed);
				reach = one.position() + REACH;
			}
			else if (ends(one)) {
				lists = !one.is("break") && (lists || reach >= 0);
				listed.clear();
				reach = -1;
			}
			else if (one.isGroup() && one.position() <= reach) {
				denied.add(one.position());
			}
			else if (one.isGroup() && lists) {
				listed.add(one.position());
			}
		}
		return denied;
	}

}
