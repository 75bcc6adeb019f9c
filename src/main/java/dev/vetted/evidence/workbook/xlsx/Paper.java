package dev.vetted.evidence.workbook.xlsx;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet comes out of a printer. */
public enum Paper {
    /** One upright page, however much stands on it. */
    ONE_PAGE,
    /** Pages on their side, as many across as keep the print readable. */
    LIST;

    /** Characters that fit across an A4 page on its side at full size. */
    private static final int CHARACTERS_ACROSS = 145;

    /** Below this scale in percent ten-point text is hard to read. */
    private static final int SMALLEST_SCALE = 62;

    /** Excel takes 255 characters for the whole foot of a page, formatting and doubled ampersands counted. */
    private static final int LONGEST_FOOTER = 80;

    void apply(XSSFSheet sheet, int charactersWide, String footer) {
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(this == LIST);
        setup.setLeftToRight(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) (this == LIST ? pagesAcross(charactersWide) : 1));
        setup.setFitHeight((short) (this == LIST ? 0 : 1));
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.setMargin(PageMargin.HEADER, 0.3);
        sheet.setMargin(PageMargin.FOOTER, 0.3);
        sheet.getFooter().setLeft("&9 " + shortened(footer).replace("&", "&&"));
        sheet.getFooter().setCenter("&9&A");
        sheet.getFooter().setRight("&9Page &P of &N");
    }

    private static String shortened(String footer) {
        return footer.length() <= LONGEST_FOOTER ? footer : footer.substring(0, LONGEST_FOOTER) + "…";
    }

    private static int pagesAcross(int charactersWide) {
        int perPage = CHARACTERS_ACROSS * 100 / SMALLEST_SCALE;
        return Math.max(1, (charactersWide + perPage - 1) / perPage);
    }
}
