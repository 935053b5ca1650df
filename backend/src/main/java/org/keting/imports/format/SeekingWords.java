package org.keting.imports.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.keting.profiles.Seeking;

/** What sources say a company looks for, in their languages, mapped to ours. */
final class SeekingWords {

    private static final Map<String, Seeking> WORDS = new HashMap<>();

    static {
        add(Seeking.INVESTMENT, "Investment", "Investment funds", "Investor", "Investors", "Funding", "Capital");
        add(
                Seeking.INVESTMENT,
                "Fundraising",
                "financement",
                "levée de fonds",
                "Finanzierung",
                "投资",
                "融资",
                "資金調達",
                "出資",
                "מימון");
        add(Seeking.INVESTMENT, "השקעה", "משקיעים", "投資");
        add(Seeking.INDUSTRIAL_PARTNER, "Industrial partner", "Industrial partners", "Partner", "Partners", "Licence");
        add(
                Seeking.INDUSTRIAL_PARTNER,
                "License",
                "Licensing",
                "Joint venture",
                "Strategic partner",
                "partenaire industriel");
        add(Seeking.INDUSTRIAL_PARTNER, "Industriepartner", "产业伙伴", "产业合作", "合作伙伴", "事業提携", "協業", "שותף תעשייתי");
        add(Seeking.CUSTOMERS, "Customers", "Customer", "Clients", "Sales", "Kunden", "客户", "顧客", "לקוחות");
        add(
                Seeking.DISTRIBUTION,
                "Distribution",
                "Distributor",
                "Distributors",
                "Reseller",
                "Vertrieb",
                "distributeur");
        add(Seeking.DISTRIBUTION, "经销", "渠道", "分销", "代理", "販売代理店", "販路", "הפצה", "מפיץ");
        add(
                Seeking.MANUFACTURING,
                "Manufacturing",
                "Manufacturer",
                "Production",
                "Fertigung",
                "生产",
                "制造",
                "代工",
                "製造",
                "ייצור");
        add(
                Seeking.RESEARCH,
                "Grant partner",
                "Research",
                "Research partner",
                "R&D",
                "Forschung",
                "recherche",
                "研发合作",
                "科研合作",
                "共同研究",
                "מחקר");
        add(
                Seeking.PILOT,
                "Pilot",
                "Pilot project",
                "Pilot customer",
                "Proof of concept",
                "PoC",
                "Pilotprojekt",
                "试点",
                "示范");
        add(Seeking.PILOT, "実証実験", "פיילוט");
        add(Seeking.LANDING, "Landing", "Internationalization", "Internationalisation", "Market entry", "Soft landing");
        add(Seeking.LANDING, "落地", "中国落地", "中国进出", "中国進出", "市场进入", "Markteintritt", "חדירה לשוק");
        for (Seeking seeking : Seeking.values()) {
            add(seeking, seeking.name());
        }
    }

    private SeekingWords() {}

    private static void add(Seeking seeking, String... words) {
        for (String word : words) {
            WORDS.put(Wording.key(word), seeking);
        }
    }

    /** Our value for a source's word, or empty when there is none ({@code Consulting}). */
    static Optional<Seeking> seeking(String word) {
        return Optional.ofNullable(WORDS.get(Wording.key(word)));
    }
}
