package org.keting.shared.problem;

import org.springframework.web.util.HtmlUtils;

/** What a person sees when the house itself cannot be shown: no script, no style sheet, nothing that could fail too. */
final class ErrorPage {

    private ErrorPage() {}

    static String of(Problem problem) {
        String title = HtmlUtils.htmlEscape(problem.type().title());
        String detail = HtmlUtils.htmlEscape(problem.detail());
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s · Keting 客厅</title>
                <main>
                <h1 lang="zh">这个页面暂时无法显示</h1>
                <p lang="he" dir="rtl">לא ניתן להציג את הדף הזה כרגע.</p>
                <p>%s. %s</p>
                <p><a href="/">Keting 客厅</a></p>
                </main>
                </html>
                """.formatted(title, title, detail);
    }
}
