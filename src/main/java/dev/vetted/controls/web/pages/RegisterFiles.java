package dev.vetted.controls.web.pages;

import dev.vetted.controls.CompensatingControlRequests;
import dev.vetted.controls.ControlRegister;
import dev.vetted.controls.RequestAnswers;
import dev.vetted.controls.files.ControlList;
import dev.vetted.controls.register.OwnControl;
import dev.vetted.controls.requests.RequestAnswer;
import dev.vetted.controls.requests.RequestId;
import dev.vetted.controls.web.ListDownload;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files to save from the pages of controls. */
@Controller
class RegisterFiles {

    private final ControlRegister register;
    private final CompensatingControlRequests requests;
    private final RequestAnswers answers;

    RegisterFiles(ControlRegister register, CompensatingControlRequests requests, RequestAnswers answers) {
        this.register = register;
        this.requests = requests;
        this.answers = answers;
    }

    @GetMapping("/controls/template.csv")
    ResponseEntity<byte[]> csvTemplate() {
        return ListDownload.csv("controls-template.csv", ControlList.csvTemplate());
    }

    @GetMapping("/controls/template.xlsx")
    ResponseEntity<byte[]> xlsxTemplate() {
        return ListDownload.xlsx("controls-template.xlsx", ControlList.xlsxTemplate());
    }

    @GetMapping("/controls/export.csv")
    ResponseEntity<byte[]> export() {
        return ListDownload.csv(
                "controls.csv",
                ControlList.csv(register.all().stream().map(OwnControl::entry).toList()));
    }

    @GetMapping("/control-requests/{id}/document")
    ResponseEntity<byte[]> document(@PathVariable RequestId id) {
        return ListDownload.file(
                requests.get(id).answer().flatMap(RequestAnswer::fileName).orElse("evidence"), answers.content(id));
    }
}
