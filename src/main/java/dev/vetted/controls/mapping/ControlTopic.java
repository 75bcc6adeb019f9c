package dev.vetted.controls.mapping;

import dev.vetted.criteria.CriterionId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What user entity controls are about, by the words they use, with the criteria that lie near. */
public enum ControlTopic {
    USER_ACCESS(
            "user access: granting, removal and review",
            "a joiner, mover and leaver process, or an access review",
            "CC6.2 CC6.3",
            "(?:de)?-?provision\\w*",
            "terminat(?:ed|ion|ing)\\w*",
            "leavers?|joiners?|movers?|off-?boarding|on-?boarding",
            "(?:remov|revok|revoc|disabl|deactivat|grant)\\w*\\W+(?:\\w+\\W+){0,4}?(?:access|accounts?|users?)",
            "(?:access|accounts?|users?(?! entit))\\W+(?:\\w+\\W+){0,4}?(?:remov|revok|revoc|disabl|deactivat|grant)\\w*",
            "access (?:reviews?|rights?|recertification)|user (?:access|accounts?)|review\\w* (?:of )?(?:user )?access"),
    SIGN_IN(
            "signing in: passwords, multi-factor authentication, single sign-on",
            "an identity policy, or the baseline of the tenant's settings",
            "CC6.1",
            "passwords?|passphrases?|credentials?",
            "multi-?factor|two-?factor|mfa|2fa",
            "single sign-?on|sso|saml|identity provider|authenticat\\w*|log-?in settings"),
    SECRETS(
            "keys and secrets",
            "handling and rotation of secrets",
            "CC6.1 CC6.7",
            "api keys?|access keys?|api tokens?|tokens?|secrets?|private keys?|key rotation|service accounts?"),
    PRIVILEGES(
            "administrators and least privilege",
            "design and approval of roles",
            "CC6.3",
            "administrat(?:ors?|ive)|admin",
            "least privilege|privileg\\w*|role-?based|roles?|segregation of duties|separation of duties|permissions?"),
    TRANSFER(
            "secure transfer and encryption of what we send",
            "a standard for transfers",
            "CC6.7",
            "encrypt\\w*|tls|sftp|https|vpn",
            "secur\\w+ (?:transfer|transmi\\w+|channel|connection)s?|(?:data|file) (?:transfer|transmission)s?|in transit"),
    DATA_ENTERED(
            "which data we put in",
            "data classification, or acceptable use",
            "C1.1 P4.1",
            "classif\\w*|acceptable use",
            "(?:sensitive|confidential|personal|regulated|prohibited) (?:data|information)",
            "data (?:submitted|uploaded|entered|they submit)|(?:submit|upload|enter)\\w*\\W+(?:\\w+\\W+){0,3}?data"),
    RETENTION(
            "retention and deletion",
            "a retention schedule",
            "C1.2 P4.2 P4.3",
            "retention|retain\\w*|delet\\w*|purg\\w*|dispos(?:al|e|ing)\\w*|destr(?:oy|uction)\\w*"),
    LOGS(
            "review of logs",
            "monitoring",
            "CC7.2",
            "audit (?:logs?|trails?)|logs?|logging|siem",
            "monitor\\w*|alerts?|suspicious|unusual activity"),
    INCIDENTS(
            "reporting of incidents, and contacts",
            "an incident plan, or a register of contacts",
            "CC7.3 CC2.3",
            "incidents?|breach\\w*|compromis\\w*",
            "security contacts?|contact (?:list|information|details|persons?)|notify\\w*|notif\\w+ (?:of|the)"),
    CHANGES(
            "changes and the testing of our integration",
            "change control",
            "CC8.1",
            "change (?:notices?|management|control|notifications?)|release notes?|changes? to",
            "(?:test|validat)\\w*\\W+(?:\\w+\\W+){0,4}?(?:integration|releases?|upgrades?|updates?|changes?|configuration)",
            "integrations?|upgrades?|patch\\w*"),
    CONTINUITY(
            "our own backups and continuity",
            "a continuity plan",
            "A1.2 A1.3 CC9.1",
            "back-?ups?|business continuity|continuity|disaster|recovery|contingency|restor(?:e|ation|ing)\\w*|fail-?over"),
    PROCESSING(
            "accuracy of input, review of output, reconciliation",
            "a control of the business process",
            "PI1.2 PI1.4",
            "reconcil\\w*|accura\\w*|completeness|input (?:data|validation|controls?)|outputs?",
            "review\\w*\\W+(?:\\w+\\W+){0,4}?(?:reports?|results|invoices?|statements?|transactions?)"),
    CONSENT(
            "notice and consent of our people",
            "a privacy process",
            "P1.1 P2.1",
            "consents?|privacy (?:notices?|polic(?:y|ies))|data subjects?|opt-?(?:in|out)|lawful basis"),
    VENDOR_WORK(
            "approval of the vendor's work in our environment",
            "approval of changes",
            "CC8.1",
            "(?:approv|authoriz|authoris)\\w*\\W+(?:\\w+\\W+){0,6}?(?:changes?|work|maintenance|remote access|support)",
            "(?:changes?|work|maintenance|remote access)\\W+(?:\\w+\\W+){0,4}?(?:approv|authoriz|authoris)\\w*",
            "remote (?:support|access|sessions?)|maintenance windows?");

    private final String label;
    private final String answeredBy;
    private final List<CriterionId> criteria;
    private final Pattern words;

    ControlTopic(String label, String answeredBy, String criteria, String... words) {
        this.label = label;
        this.answeredBy = answeredBy;
        this.criteria = Arrays.stream(criteria.split(" ")).map(CriterionId::of).toList();
        this.words = Pattern.compile(
                "\\b(?:" + String.join("|", words) + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    public String label() {
        return label;
    }

    /** What kind of control on our side answers it. */
    public String answeredBy() {
        return answeredBy;
    }

    /** The criteria that lie near. */
    public List<CriterionId> criteria() {
        return criteria;
    }

    /** The words by which a text speaks of this topic; empty when it does not. */
    public Optional<String> wordsIn(String text) {
        Matcher matcher = words.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** The topics that a text speaks of. */
    public static List<ControlTopic> of(String text) {
        List<ControlTopic> topics = new ArrayList<>();
        for (ControlTopic topic : values()) {
            topic.wordsIn(text).ifPresent(words -> topics.add(topic));
        }
        return List.copyOf(topics);
    }
}
