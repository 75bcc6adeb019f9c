package dev.vetted.controls.mapping;

import dev.vetted.criteria.CriterionId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What user entity controls are about, by the words they use, with the criteria that lie near. It proposes only: a text
 * may speak of several topics, or use words that none of them knows.
 */
public enum ControlTopic {
    USER_ACCESS(
            "user access: granting, removal and review",
            "a joiner, mover and leaver process, or an access review",
            "CC6.2 CC6.3",
            "(?:de)?-?provision\\w*",
            "terminat(?:ed|ion|ing)",
            "leavers?|joiners?|movers?|off-?boarding|on-?boarding",
            "(?:remov|revok|revoc|disabl|deactivat|grant|withdraw|clos|creat|request)\\w*\\W+(?:\\w+\\W+){0,4}?(?:access|accounts?|users?|authority)",
            "(?:access|accounts?|users?(?! entit))\\W+(?:\\w+\\W+){0,4}?(?:remov|revok|revoc|disabl|deactivat|grant|withdraw)\\w*",
            "(?:employees?|persons?|people|staff|users?|holder)\\W+(?:\\w+\\W+){0,3}?(?:leaves?|left|no longer)",
            "who (?:may|can) (?:use|sign in|access|change)",
            "(?:list|lists) of (?:\\w+ ){0,3}(?:users|administrators)",
            "access (?:reviews?|rights?|recertification)|user (?:access|accounts?)|review\\w* (?:the )?(?:of )?(?:user )?(?:access|users|list of)"),
    SIGN_IN(
            "signing in: passwords, multi-factor authentication, single sign-on",
            "an identity policy, or the baseline of the tenant's settings",
            "CC6.1",
            "passwords?|passphrases?|passcodes?|credentials?",
            "multi-?factor|two-?factor|second factor|two factors|mfa|2fa",
            "single sign-?on|sso|saml|identity provider|authenticat\\w*|log-?in settings"),
    SECRETS(
            "keys and secrets",
            "handling and rotation of secrets",
            "CC6.1 CC6.7",
            "(?:api|access|host|private|integration|encryption|signing|fleet) keys?|api tokens?|tokens?|secrets?|key (?:rotation|holder)|service accounts?|keys? secret"),
    PRIVILEGES(
            "administrators and least privilege",
            "design and approval of roles",
            "CC6.3",
            "administrators?|administrative (?:access|rights?|privileges?|roles?)|admin",
            "least privilege|privileg\\w*|role-?based|roles?|segregation of duties|separation of duties|permissions?"),
    TRANSFER(
            "secure transfer and encryption of what we send",
            "a standard for transfers",
            "CC6.7",
            "encrypted|encryption|encrypt|encrypts|tls|sftp|https|vpn",
            "secur\\w+ (?:transfer|transmi\\w+|channel|connection|upload)s?|(?:data|file) (?:transfer|transmission)s?|transfer server|in transit",
            "(?:send|sends|sent|sending|forward)\\W+(?:\\w+\\W+){0,6}?(?:channels?|connections?|upload)"),
    DATA_ENTERED(
            "which data we put in",
            "data classification, or acceptable use",
            "C1.1 P4.1",
            "classif\\w*|acceptable use",
            "(?:sensitive|confidential|personal|regulated|prohibited|patient) (?:data|information)",
            "(?:data|information) (?:submitted|uploaded|entered|they submit)|(?:submit|upload|enter|load)\\w*\\W+(?:\\w+\\W+){0,3}?(?:data|information)",
            "(?:attachments?|attributes?)\\W+(?:\\w+\\W+){0,4}?(?:loaded|sent|uploaded)",
            "exported data|reports that they download"),
    RETENTION(
            "retention and deletion",
            "a retention schedule",
            "C1.2 P4.2 P4.3",
            "retention|retain\\w*|delet\\w*|purg\\w*|dispos(?:al|e|ing)|destr(?:oy|oys|uction)|wip(?:e|es|ing)",
            "(?:records?|messages?|data)\\W+(?:\\w+\\W+){0,4}?(?:removed|required to keep)|rules on records|export\\w* the records"),
    LOGS(
            "review of logs",
            "monitoring",
            "CC7.2",
            "(?:audit|activity|access|event|sign-on|sign-in) (?:logs?|trails?)|audit-?logs?|logging|siem",
            "monitor\\w*|alerts?|suspicious|unusual activity|conspicuous"),
    INCIDENTS(
            "reporting of incidents, and contacts",
            "an incident plan, or a register of contacts",
            "CC7.3 CC2.3",
            "incidents?|breach\\w*|compromis\\w*|misus\\w*|security (?:events?|concerns?)|unauthori[sz]ed (?:access|use)|fraud",
            "lost or stolen|exposure is suspected",
            "suspect(?:s|ed)? ",
            "(?:security )?contacts?|contact (?:list|information|details|persons?)|receives? (?:\\w+ ){0,3}notices?",
            "notify\\w*|notif\\w+ (?:of|the)|escalations?"),
    CHANGES(
            "changes and the testing of our integration",
            "change control",
            "CC8.1",
            "change (?:notices?|management|control|notifications?)|release notes?|changes? (?:to|of|in)|before release",
            "(?:test|tests|testing|tested|validate|validates|validating)\\W+(?:\\w+\\W+){0,4}?(?:integrations?|releases?|upgrades?|updates?|changes?|configurations?|formats?)",
            "(?:sandbox|staging|preview|test) environment|in the sandbox|integrations?(?! keys?)|upgrades?|(?:firmware|software) updates?|patch(?:es|ing)?"),
    CONTINUITY(
            "our own backups and continuity",
            "a continuity plan",
            "A1.2 A1.3 CC9.1",
            "back-?ups?|business continuity|continuity|disaster|contingency|restor(?:e|es|ation|ing)|fail-?over|fall-?back|outages?",
            "(?:is|are) (?:unavailable|not available|down)|cannot be reached|(?:system|service|data) recovery|emergency access"),
    PROCESSING(
            "accuracy of input, review of output, reconciliation",
            "a control of the business process",
            "PI1.2 PI1.4",
            "reconcil\\w*|accura\\w*|completeness|complete|plausib\\w*|input (?:data|files?|validation|controls?)|outputs?|rejection\\w*|corrected records?",
            "(?:review|check|compare|confirm)\\w*\\W+(?:\\w+\\W+){0,4}?(?:reports?|results|invoices?|statements?|transactions?|data sets?)",
            "that are correct and current|agreed format"),
    CONSENT(
            "notice and consent of our people",
            "a privacy process",
            "P1.1 P2.1",
            "consents?|privacy (?:notices?|polic(?:y|ies))|data subjects?|data protection|opt-?(?:in|out)|lawful basis|purposes for which|complaints? by|regulator"),
    VENDOR_WORK(
            "approval of the vendor's work in our environment",
            "approval of changes",
            "CC8.1",
            "(?:approv|authoriz|authoris)\\w*\\W+(?:\\w+\\W+){0,6}?(?:changes?|work|maintenance|remote access|support)",
            "(?:changes?|work|maintenance|remote access)\\W+(?:\\w+\\W+){0,4}?(?:approv|authoriz|authoris)\\w*",
            "(?:remote|support) (?:support|access|sessions?)|maintenance windows?"),
    DEVICES(
            "devices and networks from which it is used",
            "protection of devices and networks",
            "CC6.8 CC6.6",
            "devices?|workstations?|computers?|phones?|tablets?|malware|malicious software|anti-?virus|firewalls?|networks?");

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
