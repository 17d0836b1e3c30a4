package crampexplorer.nutrition;

import java.util.List;

import crampexplorer.evidence.Appraisal;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.References.Reference;
import crampexplorer.evidence.Review;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;

/** What /nutrients shows. */
record NutrientsPage(List<Row> rows, List<Passage> electrolytes, List<Passage> vitamins, List<Passage> balance,
		List<Reference> references, Review review) {

	static NutrientsPage of(List<Nutrient> nutrients, Topics topics, References references) {
		List<Row> rows = nutrients.stream().map((nutrient) -> Row.of(nutrient, topics, references)).toList();
		Topic index = topics.get("/nutrients");
		List<Passage> electrolytes = references.cite(index, "electrolytes");
		List<Passage> vitamins = references.cite(index, "vitamins");
		List<Passage> balance = references.cite(index, "balance");
		return new NutrientsPage(rows, electrolytes, vitamins, balance, references.list(), index.review());
	}

	/** A line of the comparison table. */
	record Row(Link link, Appraisal appraisal, List<Passage> role, List<Passage> lack, List<Passage> foods,
			List<Passage> signs) {

		static Row of(Nutrient nutrient, Topics topics, References references) {
			Topic topic = topics.get(nutrient.path());
			return new Row(nutrient.link(), references.headClaim(topic, "answer"),
					references.cite(topic, "compare-role"), references.cite(topic, "compare-lack"),
					references.cite(topic, "compare-foods"), references.cite(topic, "compare-signs"));
		}
	}

}
