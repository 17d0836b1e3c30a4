package crampexplorer.seed;

import java.util.List;
import java.util.Set;

import crampexplorer.seed.Cards.RaisedCard;
import crampexplorer.seed.Cards.RedFlagCard;

/** Checks the red flags. */
class RedFlagChecks {

	private final Problems problems;

	private final StatementChecks statements;

	private final FindingChecks findings;

	RedFlagChecks(Problems problems, StatementChecks statements, FindingChecks findings) {
		this.problems = problems;
		this.statements = statements;
		this.findings = findings;
	}

	void run(List<RedFlagCard> flags) {
		Problems.Names codes = this.problems.names();
		for (RedFlagCard flag : flags) {
			String file = "red-flags/" + flag.level() + ".yaml";
			String place = flag.code();
			this.problems.slug(file, codes, flag.code());
			this.problems.text(file, place + " title", flag.title(), 150);
			disposition(file, place, flag.level(), flag.within(), flag.who());
			this.findings.lines(file, place + " when", flag.when(), true);
			this.findings.lines(file, place + " or-when", flag.orWhen(), false);
			RaisedCard raised = flag.raised();
			if (raised != null) {
				this.findings.lines(file, place + " raised", raised.when(), true);
				disposition(file, place + " raised", raised.level(), raised.within(), raised.who());
				this.problems.is(rank(raised.level()) < rank(flag.level()), file, place,
						"the raised level is not higher");
			}
			this.problems.is(!flag.mayIndicate().isEmpty(), file, place, "'may-indicate' is empty");
			flag.mayIndicate().forEach((name) -> this.problems.text(file, place + " may-indicate", name, 150));
			SeedTopics.statements(flag)
				.forEach((part, statement) -> this.statements.statement(file, place + " " + part, statement, false));
			this.statements.related(file, "/when-to-see-a-doctor#" + flag.code(), flag.related());
		}
	}

	private void disposition(String file, String place, String level, String within, String who) {
		this.problems.oneOf(file, place + " level", level, Set.of("emergency", "urgent", "doctor"));
		this.problems.oneOf(file, place + " who", who, switch (level) {
			case "emergency" -> Set.of("emergency services");
			case "urgent" -> Set.of("urgent care", "maternity unit", "specialist team");
			default -> Set.of("specialist team", "doctor", "pharmacist");
		});
		this.problems.oneOf(file, place + " within", within, switch (level) {
			case "emergency" -> Set.of("now");
			case "urgent" -> Set.of("today");
			default -> Set.of("2 days", "2 weeks", "routine");
		});
	}

	private static int rank(String level) {
		return List.of("emergency", "urgent", "doctor").indexOf(level);
	}

}
