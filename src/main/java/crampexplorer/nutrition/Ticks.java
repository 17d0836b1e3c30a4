package crampexplorer.nutrition;

import java.util.List;
import java.util.Set;

import crampexplorer.evidence.Link;

/**
 * The foods that someone ticked to compare them.
 *
 * @param all every one
 * @param elsewhere those that the list on the page leaves out
 * @param refused whether they were too few or too many to stand side by side
 */
record Ticks(List<Tick> all, List<Tick> elsewhere, boolean refused) {

	static Ticks of(List<Food> ticked, Set<String> listed, boolean refused) {
		List<Tick> all = ticked.stream().map(Tick::of).toList();
		return new Ticks(all, all.stream().filter((tick) -> !listed.contains(tick.slug())).toList(), refused);
	}

	/** Whether this food is ticked. */
	public boolean has(String slug) {
		return this.all.stream().anyMatch((tick) -> tick.slug().equals(slug));
	}

	/** How many must go before the rest fits side by side. */
	public int tooMany() {
		return Math.max(0, this.all.size() - ComparePage.MOST);
	}

	/** A food that is ticked. */
	record Tick(String slug, Link link) {

		static Tick of(Food food) {
			return new Tick(food.slug().value(), food.link());
		}
	}

}
