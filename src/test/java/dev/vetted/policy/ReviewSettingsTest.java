package dev.vetted.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.policy.settings.AllowedValues;
import dev.vetted.policy.settings.AllowedValues.OneOf;
import dev.vetted.policy.settings.AllowedValues.Range;
import dev.vetted.policy.settings.DefinedGroup;
import dev.vetted.policy.settings.SettingDefinition;
import dev.vetted.policy.settings.Unit;
import dev.vetted.shared.Refusal;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewSettingsTest {

    static List<SettingDefinition> settings() {
        return ReviewSettings.all();
    }

    static List<SettingDefinition> numbers() {
        return settings().stream().filter(it -> it.allowed() instanceof Range).toList();
    }

    static List<SettingDefinition> choices() {
        return settings().stream().filter(it -> it.allowed() instanceof OneOf).toList();
    }

    /** A default of a released setting never changes, since older versions of the policy rest on it. */
    @Test
    void everyLimitIsThereWithItsDefaultAndItsRange() {
        List<String> limits = ReviewSettings.limits().stream()
                .map(DefinedGroup::settings)
                .flatMap(List::stream)
                .map(it -> "%s = %s (%s) %s"
                        .formatted(it.key(), it.standard(), it.allowed().inWords(), it.unit()))
                .toList();

        assertThat(ReviewSettingsTest.class.getResourceAsStream("review-settings.txt"))
                .hasContent(String.join("\n", limits));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aSettingAcceptsItsOwnDefaultAndSaysWhyItIsThat(SettingDefinition setting) {
        assertThat(setting.accept(setting.standard())).isEqualTo(setting.standard());
        assertThat(setting.key()).matches("[a-z]+(-[a-z]+)*\\.[A-Za-z0-9-]+(\\.raised)?");
        assertThat(setting.label()).isNotBlank();
        assertThat(setting.reason()).endsWith(".");
        assertThat(setting.unit() == Unit.CHOICE).isEqualTo(setting.allowed() instanceof OneOf);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aNumberMayBeItsLeastAndItsMostAndNothingBeyond(SettingDefinition setting) {
        Range range = (Range) setting.allowed();
        BigDecimal step = BigDecimal.ONE.movePointLeft(range.decimals());

        assertThat(setting.accept(range.least().toPlainString())).isNotBlank();
        assertThat(setting.accept(range.most().toPlainString())).isNotBlank();
        refuses(setting, range.least().subtract(step).toPlainString(), "is out of range. Give a number from ");
        refuses(setting, range.most().add(step).toPlainString(), "is out of range. Give a number from ");
        refuses(setting, range.most().subtract(step.movePointLeft(1)).toPlainString(), "has too many decimals");
        refuses(setting, "", "\"\" is not a number");
        refuses(setting, "twelve", "\"twelve\" is not a number");
        refuses(setting, "1e1", "is not a number");
    }

    @ParameterizedTest
    @MethodSource("choices")
    void aChoiceMayBeItsWordsAndNothingElse(SettingDefinition setting) {
        OneOf oneOf = (OneOf) setting.allowed();

        assertThat(oneOf.words())
                .allSatisfy(it -> assertThat(setting.accept(it)).isEqualTo(it));
        refuses(setting, "SEVERE", "\"SEVERE\" is not a choice. Give one of " + oneOf.inWords());
    }

    @Test
    void equalNumbersAreStoredAlike() {
        AllowedValues percent =
                ReviewSettings.get("exceptions.confidence-percent").allowed();

        assertThat(List.of("90", "90.0", " 90.00 ", "090"))
                .allSatisfy(it -> assertThat(percent.accept("Confidence", it)).isEqualTo("90"));
        assertThat(percent.accept("Confidence", "97.5")).isEqualTo("97.5");
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        assertThatThrownBy(() -> ReviewSettings.get("report.colour"))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("There is no setting \"report.colour\"");
    }

    private static void refuses(SettingDefinition setting, String typed, String words) {
        assertThatThrownBy(() -> setting.accept(typed))
                .as("%s as %s", typed, setting.key())
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageStartingWith(setting.label() + ": ")
                .hasMessageContaining(words);
    }
}
