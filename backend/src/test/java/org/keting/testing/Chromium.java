package org.keting.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Real Chromium for a test: each test that takes a {@code Chromium} gets fresh contexts, closed afterwards. The system's
 * browser is used, since none can be downloaded by the test.
 */
public final class Chromium {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream");

    private final com.microsoft.playwright.Browser chromium;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> pageErrors = new ArrayList<>();

    private Chromium(com.microsoft.playwright.Browser chromium) {
        this.chromium = chromium;
    }

    /**
     * Somebody at a screen.
     *
     * @param language BCP 47 tag the browser asks for
     * @param width CSS pixels
     * @param dark whether the system is set to dark colours
     */
    public record Visitor(String language, int width, boolean dark) {

        public static Visitor desktop(String language) {
            return new Visitor(language, 1280, false);
        }

        public static Visitor phone(String language) {
            return new Visitor(language, 390, false);
        }

        public Visitor inTheDark() {
            return new Visitor(language, width, true);
        }

        @Override
        public String toString() {
            return language + "-" + width + (dark ? "-dark" : "");
        }
    }

    /** A new page in a profile of its own. Errors in the page's scripts are collected: {@link #pageErrors()}. */
    public Page visit(Visitor visitor) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(visitor.language())
                .setColorScheme(visitor.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(visitor.width(), visitor.width() < 600 ? 844 : 900));
        contexts.add(context);
        Page page = context.newPage();
        page.onPageError(error -> pageErrors.add(page.url() + ": " + error));
        return page;
    }

    /** What went wrong in the pages' scripts so far. */
    public List<String> pageErrors() {
        return List.copyOf(pageErrors);
    }

    /** Keeps a full-page picture in {@code target/screenshots/<name>.png} for a person to look at. */
    public static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name + ".png")));
    }

    /** What axe finds against WCAG 2.2 AA on this page: "rule: selectors", empty when nothing. */
    public static List<String> accessibilityViolations(Page page) {
        List<Rule> violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations();
        return violations.stream()
                .map(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> String.valueOf(node.getTarget()))
                                .toList())
                .toList();
    }

    private void close() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    /** Supplies {@link Chromium} parameters; one Chromium serves a whole test run. */
    public static final class Extension implements ParameterResolver, AfterEachCallback {

        private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Chromium.class);

        /** Closed by JUnit when the run ends. */
        private record Running(Playwright playwright, com.microsoft.playwright.Browser chromium)
                implements AutoCloseable {

            static Running start() {
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                return new Running(
                        playwright,
                        playwright
                                .chromium()
                                .launch(new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable())
                                        .setArgs(ARGUMENTS)));
            }

            private static Path executable() {
                return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                        .map(Path::of)
                        .filter(path -> path.toFile().canExecute())
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("please install chromium"));
            }

            @Override
            public void close() {
                chromium.close();
                playwright.close();
            }
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Chromium.class;
        }

        @Override
        public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
            Running running = context.getRoot()
                    .getStore(NAMESPACE)
                    .computeIfAbsent(Running.class, key -> Running.start(), Running.class);
            Chromium browser = new Chromium(running.chromium());
            context.getStore(NAMESPACE).put(Chromium.class, browser);
            return browser;
        }

        @Override
        public void afterEach(ExtensionContext context) {
            Chromium browser = context.getStore(NAMESPACE).get(Chromium.class, Chromium.class);
            if (browser != null) {
                browser.close();
            }
        }
    }
}
