package org.keting.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | GERMAN | Mit NRGkick kannst Du Dein Elektroauto überall laden. Jetzt mit Bluetooth und noch flexibler als eine Wallbox",
                "en | ENGLISH | Encrypted email and document collaboration.",
                "en | ENGLISH | Der Spiegel",
                "en | HEBREW | פלטפורמה לניהול צי רכב",
                "he | HEBREW | תוכנת CRM של Acme Robotics עבור Salesforce",
                "he | ENGLISH | Fleet management for the modern enterprise",
                "zh | CHINESE | 单个精细胞筛选设备",
                "zh | JAPANESE | 水処理のためのセンサーを開発しています",
                "ja | JAPANESE | 水処理装置",
                "en | CHINESE | 机器视觉质检",
                "de | GERMAN | Workshops mit Coaches",
                "en | FRENCH | Une plateforme pour la gestion des données dans le secteur de la santé",
                "es | OTHER | Plataforma de gestión para la industria",
                "en | ENGLISH | 2048",
                "ko | OTHER | 물 처리 기술",
                "zh-Hant | CHINESE | 機器視覺",
                "iw | HEBREW | שלום"
            })
    void believesTheLabelUnlessTheTextContradictsIt(String label, Language expected, String text) {
        assertThat(LanguageGuess.of(label, text)).isEqualTo(expected);
    }
}
