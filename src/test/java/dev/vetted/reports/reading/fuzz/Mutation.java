package dev.vetted.reports.reading.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One way of damaging a file; the same file and the same random numbers give the same damage. */
enum Mutation {
    BYTES {
        @Override
        byte[] of(byte[] pdf, Random random) {
            byte[] copy = pdf.clone();
            for (int i = 0; i < 1 + random.nextInt(200); i++) {
                copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
            }
            return copy;
        }
    },
    LOST_END {
        @Override
        byte[] of(byte[] pdf, Random random) {
            return Arrays.copyOf(pdf, 8 + random.nextInt(pdf.length - 8));
        }
    },
    HOLE {
        @Override
        byte[] of(byte[] pdf, Random random) {
            byte[] copy = pdf.clone();
            int from = random.nextInt(copy.length);
            Arrays.fill(copy, from, Math.min(copy.length, from + 1 + random.nextInt(4000)), (byte) 0);
            return copy;
        }
    },
    PIECE_TWICE {
        @Override
        byte[] of(byte[] pdf, Random random) {
            byte[] copy = pdf.clone();
            int from = random.nextInt(copy.length);
            int length = Math.min(copy.length - from, 1 + random.nextInt(4000));
            System.arraycopy(copy, from, copy, random.nextInt(copy.length - length + 1), length);
            return copy;
        }
    },
    OBJECTS_SWAPPED {
        @Override
        byte[] of(byte[] pdf, Random random) {
            return swapped(pdf, "(?m)^\\d+ 0 obj\\b", random);
        }
    },
    REFERENCES_CHANGED {
        @Override
        byte[] of(byte[] pdf, Random random) {
            return replaced(pdf, "\\b\\d+(?= 0 R\\b)", random, old -> Integer.toString(random.nextInt(400)));
        }
    },
    NUMBERS_ALTERED {
        @Override
        byte[] of(byte[] pdf, Random random) {
            return replaced(
                    pdf,
                    "(?<=[ \\[])-?\\d+(?:\\.\\d+)?(?=[ \\]\\n/>])",
                    random,
                    old -> NUMBERS.get(random.nextInt(NUMBERS.size())));
        }
    },
    STREAMS_CUT {
        @Override
        byte[] of(byte[] pdf, Random random) {
            return replaced(pdf, "/Length \\d+", random, old -> "/Length " + random.nextInt(5000));
        }
    },
    PAGES_DUPLICATED {
        @Override
        byte[] of(byte[] pdf, Random random) {
            return replaced(pdf, "/Kids\\s*\\[", random, old -> old + (random.nextInt(60) + " 0 R ").repeat(40));
        }
    },
    OFFSETS_CHANGED {
        @Override
        byte[] of(byte[] pdf, Random random) {
            return replaced(pdf, "\\d{10}(?= \\d{5} n)", random, old -> "%010d".formatted(random.nextInt(pdf.length)));
        }
    },
    FILTERS_RENAMED {
        @Override
        byte[] of(byte[] pdf, Random random) {
            return replaced(pdf, "/FlateDecode", random, old -> FILTERS.get(random.nextInt(FILTERS.size())));
        }
    },
    NAMES_SWAPPED {
        @Override
        byte[] of(byte[] pdf, Random random) {
            return swapped(pdf, "/[A-Z][A-Za-z]{1,20}\\b", random);
        }
    },
    DRAWINGS_CHANGED {
        @Override
        byte[] of(byte[] pdf, Random random) {
            return swapped(pdf, "(?<=[ \\n])(?:T[dDfJjmw*L]|BT|ET|cm|re|q|Q|m|l|S|f)(?=\\n)", random);
        }
    };

    private static final List<String> NUMBERS = List.of(
            "0", "-1", "1", "1e9", "65536", "2147483647", "-2147483648", "99999999999999999999", "0.0000001", "-.5");
    private static final List<String> FILTERS = List.of(
            "/LZWDecode",
            "/ASCII85Decode",
            "/ASCIIHexDecode",
            "/RunLengthDecode",
            "/DCTDecode",
            "/Crypt",
            "/Nobody",
            "[/FlateDecode/FlateDecode]",
            "null");

    abstract byte[] of(byte[] pdf, Random random);

    private interface Change {
        String of(String old);
    }

    /** Changes a few of the places that match. */
    private static byte[] replaced(byte[] pdf, String what, Random random, Change change) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        StringBuilder changed = new StringBuilder();
        int from = 0;
        for (MatchResult match : some(text, what, random)) {
            changed.append(text, from, match.start()).append(change.of(match.group()));
            from = match.end();
        }
        return changed.append(text.substring(from)).toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Each of a few places that match gets what stood at the next of them. */
    private static byte[] swapped(byte[] pdf, String what, Random random) {
        List<String> others =
                new ArrayList<>(some(new String(pdf, StandardCharsets.ISO_8859_1), what, new Random(1)).stream()
                        .map(MatchResult::group)
                        .toList());
        return others.isEmpty() ? pdf : replaced(pdf, what, random, old -> others.get(random.nextInt(others.size())));
    }

    private static List<MatchResult> some(String text, String what, Random random) {
        List<MatchResult> all = Pattern.compile(what).matcher(text).results().toList();
        int wanted = 1 + random.nextInt(12);
        return all.stream().filter(match -> random.nextInt(all.size()) < wanted).toList();
    }
}
