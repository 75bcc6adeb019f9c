package dev.vetted.reports.web.confirmation;

import dev.vetted.reports.Correction.Change;
import dev.vetted.reports.FactKey;
import dev.vetted.reports.Reports;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.ReviewId;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes of single facts, checked one by one while the reading is looked through. Nothing is stored before it is confirmed. */
@Controller
@RequestMapping("/reviews/{id}/reading/change")
class ChangePages {

    private static final String VIEW = "reports/change :: change";

    private final Reports reports;

    ChangePages(Reports reports) {
        this.reports = reports;
    }

    @GetMapping
    String form(@PathVariable ReviewId id, @RequestParam String fact, @RequestParam Change change, Model model) {
        FactKey key = FactKey.of(fact);
        FactNode read = new ReadingSheet(reports.newest(id)).fact(key);
        return show(ChangeSheet.open(ChangeForm.of(key, change, read)), model);
    }

    /** Shows what the change comes to, or what is wrong with it. */
    @PostMapping
    String keep(@PathVariable ReviewId id, @ModelAttribute ChangeForm form, Model model) {
        try {
            return show(
                    ChangeSheet.kept(
                            form,
                            reports.tried(id, List.of(form.toCorrection())).getFirst()),
                    model);
        } catch (Refusal.Invalid refused) {
            return show(ChangeSheet.refused(form, refused.getMessage()), model);
        }
    }

    private static String show(ChangeSheet sheet, Model model) {
        model.addAttribute("change", sheet);
        return VIEW;
    }
}
