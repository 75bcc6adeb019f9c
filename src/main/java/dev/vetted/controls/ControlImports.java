package dev.vetted.controls;

import dev.vetted.controls.files.ControlTable;
import dev.vetted.controls.files.ImportPlan;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.tasks.Member;
import org.springframework.stereotype.Component;

/** Imports lists of controls from CSV and Excel files. The file is read before any transaction begins. */
@Component
public class ControlImports {

    private final ControlRegister register;

    ControlImports(ControlRegister register) {
        this.register = register;
    }

    /**
     * Says what importing the file would do, with every problem of every row; nothing is changed.
     *
     * @throws Refusal.Invalid when the file is no list of controls
     * @throws Refusal.TooLarge when it has more than a list may have
     */
    public ImportPlan tryOut(byte[] file, Member member) {
        return register.plan(ControlTable.read(file), member);
    }

    /**
     * Imports the file: controls of ids that are known are changed, others are added, none is removed.
     *
     * @throws Refusal.Invalid when any row has a problem; then nothing is imported
     * @throws Refusal.TooLarge when it has more than a list may have
     */
    public ImportPlan importAll(byte[] file, String fileName, Member member) {
        return register.apply(ControlTable.read(file), Sha256.of(file), fileName, member);
    }
}
