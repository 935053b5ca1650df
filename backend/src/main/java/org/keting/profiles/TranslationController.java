package org.keting.profiles;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.keting.accounts.Action;
import org.keting.accounts.Actor;
import org.keting.accounts.Requires;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.problem.ProblemException.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Suggestions of a translator for the editor. Nothing is stored until a person saves it. */
@RestController
class TranslationController {

    private final Access access;
    private final Translator translator;

    TranslationController(Access access, Translator translator) {
        this.access = access;
        this.translator = translator;
    }

    record TranslatorAvailability(boolean available, String name) {}

    /**
     * @param field which text
     * @param from a language the profile has it in
     * @param to the language to suggest it in
     */
    record TranslationWish(
            @NotBlank String field,
            @NotBlank String from,
            @NotBlank String to) {}

    record TranslationSuggestion(String value) {}

    @GetMapping("/api/translator")
    @Requires(Action.READ_PUBLIC)
    TranslatorAvailability availability() {
        return new TranslatorAvailability(translator.isAvailable(), translator.name());
    }

    @PostMapping({"/api/startups/{id}/translations", "/api/investors/{id}/translations"})
    @Requires(Action.EDIT_PROFILE)
    TranslationSuggestion suggest(
            Actor actor, ProfileKind kind, @PathVariable String id, @RequestBody @Valid TranslationWish wish) {
        Sheet sheet = access.open(new Target(actor, kind, id), Action.EDIT_PROFILE);
        TextField field = TextField.of(wish.field());
        Text text = field == null ? null : sheet.content().text(field, wish.from());
        if (field == null || text == null) {
            throw invalid(field == null ? "/field" : "/from", "source-missing", "must name a text that is there");
        }
        String to = Languages.canonical(wish.to());
        if (to == null) {
            throw invalid("/to", "unknown-language", "must be a language tag of BCP 47");
        }
        String value = translator.translate(text.value(), wish.from(), to);
        return new TranslationSuggestion(field == TextField.TAGLINE ? PlainText.line(value) : PlainText.lines(value));
    }

    private static ProblemException invalid(String pointer, String code, String detail) {
        return new ProblemException(
                CommonProblem.INVALID_INPUT,
                "There is nothing to translate.",
                Map.of(),
                List.of(new FieldError(pointer, code, detail)));
    }
}
