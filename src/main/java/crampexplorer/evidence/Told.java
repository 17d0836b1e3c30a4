package crampexplorer.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import crampexplorer.evidence.Part.Trait;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Spot;
import org.jspecify.annotations.Nullable;

/**
 * What the seeds say of one topic.
 *
 * @param place where it stands
 * @param path its address
 * @param title what a link to it says
 * @param parts statements by the names of parts
 * @param related paths of other topics
 * @param dated when its page was last checked; null for what is only part of one
 * @param named what it is called; null for what has only a title
 */
public record Told(Place place, String path, String title, Map<String, List<StatementCard>> parts, List<String> related,
		@Nullable Dates dated, @Nullable Names named) {

	private static final int MOST_DANGERS = 3;

	/** A topic that has a title and says something. */
	public static Told of(Place place, String path, String title, Map<String, List<StatementCard>> parts) {
		return new Told(place, path, title, parts, List.of(), null, null);
	}

	public Told related(List<String> related) {
		return new Told(this.place, this.path, this.title, this.parts, related, this.dated, this.named);
	}

	public Told dated(LocalDate checked, LocalDate due) {
		return new Told(this.place, this.path, this.title, this.parts, this.related, new Dates(checked, due),
				this.named);
	}

	public Told named(String name, String clinicalName, String summary) {
		return new Told(this.place, this.path, this.title, this.parts, this.related, this.dated,
				new Names(name, clinicalName, summary));
	}

	/** Makes it known, and each advice that it cites. */
	public void declare(Spot spot) {
		spot.declare(Namespaces.PATH, this.path, this.place);
		if (this.named != null) {
			spot.declare(Namespaces.HEADLINE, this.path);
		}
		StatementCard.declareCited(this.parts, spot);
	}

	/** Tells what is wrong with it. */
	public void check(Spot spot) {
		checkParts(spot.at("parts"));
		Spot links = spot.at("related");
		links.distinct(this.related, (other) -> other);
		for (String other : this.related) {
			links.refers(Namespaces.PATH, other);
			links.is(!other.equals(this.path), "'" + other + "' is the entry itself");
			links.is(this.place.isPartOfAPage() || this.place.is(Place.Trait.LINKS_TO_ALL)
					|| spot.find(Namespaces.PATH, other).map((place) -> place.is(Place.Trait.LINKED)).orElse(true),
					"'" + other + "' is shown on no page: a page links to nutrients, causes and red flags");
		}
		if (this.dated != null) {
			spot.at("due").is(this.dated.checked().isBefore(this.dated.due()), "is not after 'checked'");
		}
		if (this.named != null) {
			spot.at("name").text(this.named.name(), 100);
			spot.at("clinical-name").text(this.named.clinicalName(), 100);
			spot.at("summary").text(this.named.summary(), 200);
		}
	}

	private void checkParts(Spot spot) {
		for (Part part : this.place.parts()) {
			spot.is(part.is(Trait.OPTIONAL) || this.parts.containsKey(part.name()),
					"part '" + part.name() + "' is missing");
		}
		long dangers = Part.DANGERS.stream()
			.flatMap((part) -> this.parts.getOrDefault(part.name(), List.of()).stream())
			.count();
		spot.is(dangers <= MOST_DANGERS,
				"'emergency' and 'today' have more than " + MOST_DANGERS + " statements: nobody reads them in a hurry");
		this.parts.forEach((name, statements) -> {
			Spot at = spot.at("." + name);
			Part part = this.place.part(name).orElse(null);
			at.is(part != null, "is no part that a page shows");
			at.is(!statements.isEmpty(), "has no statement");
			boolean claims = part != null && part.is(Trait.CLAIMS);
			for (int i = 0; i < statements.size(); i++) {
				statements.get(i).check(at.at("[" + i + "]"));
				at.at("[" + i + "]")
					.is(part == null || !part.is(Trait.IN_A_CARD) || !statements.get(i).fold(),
							"stands in a card of care, which folds nothing");
				at.at("[" + i + "]")
					.is(!claims || statements.get(i).said(spot).answersForItself(),
							"'verdict' is missing: better evidence stands beside this claim");
			}
			at.is(part == null || !part.is(Trait.HEAD) || statements.stream().anyMatch(StatementCard::isAppraised),
					"no statement has a verdict");
		});
	}

	/** Adds its rows. */
	public void unpack(Rows rows) {
		rows.in("topic")
			.set("path", this.path)
			.set("title", this.title)
			.set("place", this.place.name())
			.set("position", rows.next());
		unpackStatements(rows);
		this.related.forEach((other) -> rows.in("related_topic").set("topic", this.path).set("other", other));
		if (this.dated != null) {
			rows.in("review").set("topic", this.path).set("checked", this.dated.checked()).set("due", this.dated.due());
		}
		if (this.named != null) {
			rows.in("headline")
				.set("topic", this.path)
				.set("name", this.named.name())
				.set("clinical_name", this.named.clinicalName())
				.set("summary", this.named.summary());
		}
	}

	/** Adds only what it says: its topic is another's. */
	void unpackStatements(Rows rows) {
		this.parts
			.forEach((part, statements) -> statements.forEach((statement) -> statement.unpack(rows, this.path, part)));
	}

	/** When a page was last checked, and is due to be checked again. */
	record Dates(LocalDate checked, LocalDate due) {
	}

	/** What having it is called, what clinicians call it, and its page in a line. */
	record Names(String name, String clinicalName, String summary) {
	}

}
