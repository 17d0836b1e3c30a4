package crampexplorer;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumeratedValue;
import org.junit.jupiter.api.Test;

import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameContaining;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

class HouseRulesTests {

	/** In the name of each class that Spring writes for a prepared start. */
	private static final String GENERATED = "__";

	/** The classes of the site. */
	static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
		.withImportOption((location) -> !location.contains(GENERATED))
		.importPackages("crampexplorer");

	/** Marks the words of an enum in seeds and database: it does nothing by itself. */
	private static final DescribedPredicate<JavaClass> WORDS_OF_AN_ENUM = type(EnumeratedValue.class);

	/** The one element that holds a program's data, and no program. */
	private static final String DATA_BLOCK = "<script type=\"application/ld+json\" th:utext=\"${linkedData.of("
			+ "listing.path, title, description, parent, about, thing)}\"></script>";

	@Test
	void roomsImportOnlyWhatTheirDoorAllows() {
		ApplicationModules.of(CrampExplorer.class, nameContaining(GENERATED)).verify();
	}

	@Test
	void rankingIsPlainJava() {
		classes().that()
			.resideInAPackage("crampexplorer.ranking")
			.should()
			.onlyDependOnClassesThat(
					resideInAnyPackage("crampexplorer.ranking", "crampexplorer.evidence", "java.lang..", "java.util..",
							"java.math", "org.jspecify..", "org.springframework.modulith")
						.or(WORDS_OF_AN_ENUM))
			.check(CLASSES);
		noClasses().that()
			.resideInAPackage("crampexplorer.ranking")
			.should()
			.dependOnClassesThat()
			.areAnnotatedWith(Entity.class)
			.orShould()
			.dependOnClassesThat()
			.haveFullyQualifiedName("java.util.Random")
			.check(CLASSES);
	}

	@Test
	void triageIsPlainJava() {
		classes().that()
			.haveNameMatching(
					"crampexplorer\\.guidance\\.(Triage.*|NumberedRule.*|Way|CareLevel|Within|Who|Disposition|RaisedFlag)")
			.should()
			.onlyDependOnClassesThat()
			.haveNameMatching(
					"crampexplorer\\.guidance\\.(Triage.*|NumberedRule.*|Way|CareLevel|Within|Who|Disposition|RaisedFlag)"
							+ "|crampexplorer\\.evidence\\.(Slug|Numbering)|jakarta\\.persistence\\.EnumeratedValue|\\[Lcrampexplorer\\.guidance\\.\\w+;|java\\.(lang|util)\\..*|org\\.jspecify\\..*")
			.check(CLASSES);
	}

	@Test
	void seedsAreLoadedBySqlAlone() {
		noClasses().that()
			.resideInAPackage("crampexplorer.seed")
			.should()
			.dependOnClassesThat(
					resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "org.springframework.data..")
						.and(not(WORDS_OF_AN_ENUM)))
			.check(CLASSES);
	}

	@Test
	void controllersAndRepositoriesStayInTheirRoom() {
		classes().that()
			.areMetaAnnotatedWith(Controller.class)
			.or()
			.areAssignableTo(Repository.class)
			.should()
			.bePackagePrivate()
			.check(CLASSES);
	}

	@Test
	void knowledgeIsReadOnly() {
		methods().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Entity.class)
			.should()
			.haveNameNotMatching("set[A-Z].*")
			.check(CLASSES);
		noClasses().that()
			.areAssignableTo(Repository.class)
			.should()
			.haveModifier(JavaModifier.PUBLIC)
			.orShould()
			.beAssignableTo("org.springframework.data.repository.CrudRepository")
			.check(CLASSES);
	}

	@Test
	void noPackageIsNamedAfterALayer() {
		noClasses().should()
			.resideInAnyPackage("..service..", "..impl..", "..dto..", "..util..", "..common..", "..model..")
			.check(CLASSES);
	}

	@Test
	void everyPackageSaysWhatItIsFor() throws IOException {
		for (Path folder : files("src/main/java/crampexplorer", Files::isDirectory)) {
			assertThat(folder.resolve("package-info.java")).content().contains("/**", "@NullMarked");
		}
	}

	@Test
	void templatesHoldNoScriptNoInlineStyleAndNoUnescapedText() throws IOException {
		List<Path> templates = files("src/main/resources/templates", (path) -> path.toString().endsWith(".html"));
		assertThat(templates).hasSizeGreaterThan(20);
		for (Path template : templates) {
			String text = Files.readString(template);
			if (template.endsWith("fragments/frame.html")) {
				assertThat(text).containsOnlyOnce(DATA_BLOCK);
				text = text.replace(DATA_BLOCK, "");
			}
			assertThat(text).as("%s", template)
				.startsWith("<!DOCTYPE html>")
				.doesNotContain("th:utext", "<script", "style=", "onclick", "[(");
		}
	}

	/** A replaced tag takes its own conditions with it: they would never be looked at. */
	@Test
	void noTagIsReplacedAndConditionalAtOnce() throws IOException {
		Pattern both = Pattern.compile(
				"<[^>]*th:(if|unless|each)=[^>]*(th|kept):replace=|<[^>]*(th|kept):replace=[^>]*th:(if|unless|each)=");
		for (Path template : files("src/main/resources/templates", (path) -> path.toString().endsWith(".html"))) {
			assertThat(Files.readString(template)).as("%s", template).doesNotContainPattern(both);
		}
	}

	/**
	 * Facts are not code: a finding may be renamed in the seeds, and the site stays
	 * whole. The search knows English words, some of which are codes too.
	 */
	@Test
	void noFindingStandsInCode() throws IOException {
		Set<String> codes = Pattern.compile("code: ([a-z0-9-]+)")
			.matcher(Files.readString(Path.of("seeds/findings.yaml")))
			.results()
			.map((code) -> code.group(1))
			.filter((code) -> !code.equals("back"))
			.collect(Collectors.toSet());
		assertThat(codes).hasSizeGreaterThan(100);
		Pattern quoted = Pattern.compile("[\"'](%s)[\"']".formatted(String.join("|", codes)));
		for (Path file : files("src/main", (path) -> path.toString().matches(".+\\.(java|html|properties|sql)"))) {
			if (!file.endsWith("search/Words.java")) {
				assertThat(Files.readString(file).replaceAll("class=\"[^\"]*\"", "")).as("%s", file)
					.doesNotContainPattern(quoted);
			}
		}
	}

	/** What belongs together has a name. Cards and JSON have the shape of a contract. */
	@Test
	void noRecordHasMoreThanEightComponents() {
		List<JavaClass> records = CLASSES.stream()
			.filter((type) -> type.isRecord() && !type.getSimpleName().matches(".*(Card|Json)"))
			.toList();
		assertThat(records).hasSizeGreaterThan(70)
			.allSatisfy((type) -> assertThat(type.reflect().getRecordComponents()).as(type.getName())
				.hasSizeLessThanOrEqualTo(8));
	}

	/** What a build or an editor leaves there is ignored, and never committed. */
	@Test
	void theTopLevelHoldsWhatItsUserFixed() throws IOException {
		try (Stream<Path> entries = Files.list(Path.of(""))) {
			assertThat(entries.map(Path::toString).filter((name) -> !name.matches("[.].*|target|.*[.](log|db|iml)")))
				.containsExactlyInAnyOrder("README.md", "docs", "mvnw", "mvnw.cmd", "pom.xml", "seeds", "src");
		}
	}

	@Test
	void noFileIsLongerThanTwoHundredLines() throws IOException {
		assertThat(files("src/main/java", (path) -> path.toString().endsWith(".java"))).hasSizeGreaterThan(200)
			.allSatisfy((file) -> assertThat(Files.readAllLines(file)).as("%s", file).hasSizeLessThanOrEqualTo(200));
	}

	/**
	 * What a page that is made for one visitor shows is public: expressions become
	 * bytecode only then.
	 */
	@Test
	void whatIsMadeForOneVisitorShowsPublicTypes() {
		Set<Class<?>> shown = new LinkedHashSet<>();
		CLASSES.stream()
			.filter((type) -> type.isRecord()
					&& type.getName().matches(".*[.](questionnaire|search)[.]\\w+Page|.*[.]web[.]Listing"))
			.forEach((page) -> addShown(page.reflect(), shown));
		assertThat(shown).hasSizeGreaterThan(40)
			.allSatisfy((type) -> assertThat(Modifier.isPublic(type.getModifiers())).as("%s", type).isTrue());
	}

	/** A record of the site, and all that its components and getters lead to. */
	private static void addShown(Type type, Set<Class<?>> shown) {
		if (type instanceof ParameterizedType list) {
			Stream.of(list.getActualTypeArguments()).forEach((each) -> addShown(each, shown));
		}
		else if (type instanceof Class<?> record && record.isRecord() && CLASSES.contain(record) && shown.add(record)) {
			Stream.of(record.getDeclaredMethods())
				.filter((method) -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0)
				.forEach((getter) -> addShown(getter.getGenericReturnType(), shown));
		}
	}

	private static List<Path> files(String root, java.util.function.Predicate<Path> filter) throws IOException {
		try (Stream<Path> paths = Files.walk(Path.of(root))) {
			return paths.filter(filter).toList();
		}
	}

}
