package crampexplorer.seed;

import java.util.List;

import crampexplorer.seed.Cards.CautionCard;
import crampexplorer.seed.Cards.ChartCard;
import crampexplorer.seed.Cards.ClaimCard;
import crampexplorer.seed.Cards.DossierCard;
import crampexplorer.seed.Cards.LookAlikeCard;
import crampexplorer.seed.Cards.MedicineCard;
import crampexplorer.seed.Cards.ClusterCard;
import crampexplorer.seed.Cards.ComparisonCard;
import crampexplorer.seed.Cards.EmergencyWordCard;
import crampexplorer.seed.Cards.FoodAmountsCard;
import crampexplorer.seed.Cards.FoodCard;
import crampexplorer.seed.Cards.FoodNutrientCard;
import crampexplorer.seed.Cards.IntakeCard;
import crampexplorer.seed.Cards.MeasureCard;
import crampexplorer.seed.Cards.PageCard;
import crampexplorer.seed.Cards.PublishedScoreCard;
import crampexplorer.seed.Cards.QuestionPageCard;
import crampexplorer.seed.Cards.RedFlagCard;
import crampexplorer.seed.Cards.ScoreCard;
import crampexplorer.seed.Cards.SourceCard;
import crampexplorer.seed.Cards.SynonymCard;
import crampexplorer.seed.Cards.TopicCard;

/**
 * All that the seed files say, in the order in which they say it. Nutrients and causes
 * stand in page order.
 */
record Seeds(List<SourceCard> sources, List<TopicCard> nutrients, List<TopicCard> causes, List<RedFlagCard> redFlags,
		List<QuestionPageCard> pagesOfCheck, List<PageCard> pages, List<MeasureCard> measures,
		List<ComparisonCard> comparisons, List<CautionCard> cautions, List<ClaimCard> claims,
		List<MedicineCard> medicines, List<ClusterCard> clusters, List<LookAlikeCard> lookAlikes,
		List<ChartCard> charts, List<FoodCard> foods, List<FoodAmountsCard> foodAmounts,
		List<FoodNutrientCard> foodNutrients, List<IntakeCard> intakes, List<DossierCard> dossier,
		List<SynonymCard> synonyms, List<EmergencyWordCard> emergencyWords, List<ScoreCard> scores,
		List<PublishedScoreCard> publishedScores) {
}
