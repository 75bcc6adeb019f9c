package dev.vetted.controls.web.pages;

import dev.vetted.controls.ControlImports;
import dev.vetted.controls.files.ControlColumn;
import dev.vetted.controls.web.SentFile;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Imports lists of controls: shows first what would be done, and then does it. */
@Controller
@RequestMapping("/controls/import")
class ImportPages {

    private static final String PAGE = "controls/import";
    private static final String RESULT = "controls/import-result";

    private final ControlImports imports;

    ImportPages(ControlImports imports) {
        this.imports = imports;
    }

    @ModelAttribute
    void columns(Model model) {
        model.addAttribute("columns", ControlColumn.values());
    }

    @GetMapping
    String form() {
        return PAGE;
    }

    /** In place, so that the file stays chosen for the import. */
    @PostMapping(path = "/check", headers = "HX-Request")
    String checkInPlace(@RequestParam(required = false) @Nullable MultipartFile file, Member member, Model model) {
        check(file, member, model);
        return RESULT;
    }

    @PostMapping(path = "/check", headers = "!HX-Request")
    String check(@RequestParam(required = false) @Nullable MultipartFile file, Member member, Model model) {
        result(model, () -> ImportResult.tried(imports.tryOut(SentFile.of(file).content(), member)));
        return PAGE;
    }

    @PostMapping
    String importAll(@RequestParam(required = false) @Nullable MultipartFile file, Member member, Model model) {
        result(model, () -> {
            SentFile sent = SentFile.of(file);
            return ImportResult.done(imports.importAll(sent.content(), sent.name(), member));
        });
        return PAGE;
    }

    private static void result(Model model, Supplier<ImportResult> step) {
        try {
            model.addAttribute("result", step.get());
        } catch (Refusal.Invalid | Refusal.TooLarge refused) {
            model.addAttribute("refused", String.valueOf(refused.getMessage()));
        }
    }
}
