package org.broadsheet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.testing.Build;
import org.broadsheet.testing.Sources;

/** The plan of the house, from docs/architecture.md, as the compiler would keep it if it could. */
@AnalyzeClasses(packages = "org.broadsheet", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

  /** From the ground up; features in one line do not know each other unless said below. */
  private static final List<List<String>> STOREYS =
      List.of(
          List.of("text"),
          List.of("system"),
          List.of("settings", "account", "activity", "cache"),
          List.of("media", "category", "mail"),
          List.of("post"),
          List.of("attachment", "comment", "feed", "menu", "search", "statistics", "subscription"),
          List.of("admin", "exporter", "health", "importer", "options", "sample", "widget"));

  private static final DescribedPredicate<JavaClass> SERVICES =
      new DescribedPredicate<>("services") {
        @Override
        public boolean test(JavaClass type) {
          return type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class);
        }
      };

  private static final DescribedPredicate<JavaClass> INNER =
      DescribedPredicate.describe(
          "known to their package only",
          type -> !type.getModifiers().contains(JavaModifier.PUBLIC));

  @ArchTest static final ArchRule IMPORTS_GO_ONLY_DOWNWARD = storeys();

  @ArchTest
  static final ArchRule THERE_ARE_NO_CIRCLES =
      slices().matching("org.broadsheet.(*)..").should().beFreeOfCycles();

  /** A class that only its own package knows may be lent one for the time of a call. */
  @ArchTest
  static final ArchRule ONLY_SERVICES_HOLD_AN_ENTITY_MANAGER =
      fields()
          .that()
          .haveRawType(EntityManager.class)
          .should()
          .beDeclaredInClassesThat(SERVICES.or(INNER));

  @ArchTest
  static final ArchRule ONLY_SERVICES_ASK_FOR_AN_ENTITY_MANAGER =
      fields()
          .that()
          .areAnnotatedWith(PersistenceContext.class)
          .should()
          .beDeclaredInClassesThat(SERVICES);

  @ArchTest
  static final ArchRule ENTITIES_KNOW_NO_PAGES_AND_NO_SERVICES =
      noClasses()
          .that()
          .areAnnotatedWith(Entity.class)
          .or()
          .areAnnotatedWith(Embeddable.class)
          .or()
          .areAnnotatedWith(MappedSuperclass.class)
          .should()
          .dependOnClassesThat(
              SERVICES.or(
                  JavaClass.Predicates.resideInAnyPackage(
                      "jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..")));

  @ArchTest
  static final ArchRule SERVICES_KNOW_NO_PAGES =
      noClasses()
          .that(SERVICES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces..");

  /** A server's proxy before a service knows public methods only: others fail when called. */
  @ArchTest
  static final ArchRule WHAT_OTHERS_CALL_OF_SERVICES_IS_PUBLIC =
      methods()
          .that()
          .areDeclaredInClassesThat(SERVICES)
          .and()
          .areNotPublic()
          .and()
          .areNotStatic()
          .should(
              new ArchCondition<>("be called by their own class only") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  method.getCallsOfSelf().stream()
                      .filter(call -> !call.getOriginOwner().equals(method.getOwner()))
                      .forEach(
                          call ->
                              events.add(
                                  SimpleConditionEvent.violated(call, call.getDescription())));
                }
              });

  @ArchTest
  static final ArchRule NAMES_ARE_WORDS_OF_THE_FIELD =
      classes().should().haveNameNotMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto)(\\$.*)?");

  @ArchTest
  static final ArchRule THE_WAY_IN_STANDS_ALONE =
      noClasses()
          .that()
          .resideInAPackage("org.broadsheet.start..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("java..", "org.broadsheet.start..");

  @ArchTest
  static void everyPackageHasItsStorey(JavaClasses all) {
    List<String> known = new ArrayList<>(STOREYS.stream().flatMap(List::stream).toList());
    known.add("start");

    assertThat(all)
        .allSatisfy(type -> assertThat(known).contains(type.getPackageName().split("\\.")[2]));
  }

  /** EclipseLink cannot search the WAR on WildFly, so the persistence unit names them. */
  @ArchTest
  static void everyEntityIsInThePersistenceUnit(JavaClasses all) {
    String unit =
        Sources.read(Build.PROJECT.resolve("src/main/resources/META-INF/persistence.xml"));

    assertThat(all.stream().filter(HouseRulesTest::isMapped))
        .isNotEmpty()
        .allSatisfy(type -> assertThat(unit).contains("<class>" + type.getName() + "</class>"));
  }

  private static boolean isMapped(JavaClass type) {
    return List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class).stream()
        .anyMatch(type::isAnnotatedWith);
  }

  private static LayeredArchitecture storeys() {
    LayeredArchitecture house =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (int storey = 0; storey < STOREYS.size(); storey++) {
      house =
          house
              .layer("storey " + storey)
              .definedBy(
                  STOREYS.get(storey).stream()
                      .map(name -> "org.broadsheet." + name + "..")
                      .toArray(String[]::new));
    }
    for (int storey = 0; storey < STOREYS.size(); storey++) {
      String[] below =
          java.util.stream.IntStream.range(0, storey + 1)
              .mapToObj(number -> "storey " + number)
              .toArray(String[]::new);
      house = house.whereLayer("storey " + storey).mayOnlyAccessLayers(below);
    }
    return house;
  }
}
