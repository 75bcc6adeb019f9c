package dev.vetted.controls.web;

import dev.vetted.controls.ControlImports;
import dev.vetted.controls.ControlRegister;
import dev.vetted.controls.files.ControlList;
import dev.vetted.controls.register.OwnControl;
import dev.vetted.tasks.Member;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lists of our own controls as files. */
@RestController
@RequestMapping(ControlsApi.BASE)
@Tag(name = "Controls")
class ControlListsApi {

    private final ControlImports imports;
    private final ControlRegister register;

    ControlListsApi(ControlImports imports, ControlRegister register) {
        this.imports = imports;
        this.register = register;
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Import a list of controls, CSV or Excel, of up to 5 MB and 5000 rows: all of it or nothing",
            description =
                    "Controls of known ids are changed, others added, none removed. A dry run, which is the default, says what would be done, with every problem of every row.")
    ImportView importList(
            @RequestPart MultipartFile file, @RequestParam(defaultValue = "true") boolean dryRun, Member member) {
        SentFile sent = SentFile.of(file);
        return dryRun
                ? ImportView.tried(imports.tryOut(sent.content(), member))
                : ImportView.done(imports.importAll(sent.content(), sent.name(), member));
    }

    @GetMapping(path = "/template.csv", produces = "text/csv")
    @Operation(summary = "An empty list to fill, as CSV")
    ResponseEntity<byte[]> csvTemplate() {
        return ListDownload.csv("controls-template.csv", ControlList.csvTemplate());
    }

    @GetMapping(path = "/template.xlsx", produces = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "An empty list to fill, as an Excel workbook")
    ResponseEntity<byte[]> xlsxTemplate() {
        return ListDownload.xlsx("controls-template.xlsx", ControlList.xlsxTemplate());
    }

    @GetMapping(path = "/export.csv", produces = "text/csv")
    @Operation(summary = "The whole register as CSV, which can be imported again")
    ResponseEntity<byte[]> export() {
        return ListDownload.csv(
                "controls.csv",
                ControlList.csv(register.all().stream().map(OwnControl::entry).toList()));
    }
}
