package org.keting.search.analysis;

import java.util.Arrays;
import java.util.List;

/** The units of a text, and where in it each stands: so that what was recognised can be cut out as it is written. */
public final class PlacedUnits {

    private final String text;
    private final List<Unit> units;
    private final int[] starts;
    private final int[] ends;

    PlacedUnits(String text, List<Unit> units, int[] starts, int[] ends) {
        this.text = text;
        this.units = units;
        this.starts = Arrays.copyOf(starts, units.size());
        this.ends = Arrays.copyOf(ends, units.size());
    }

    /** The text as it was given. */
    public String text() {
        return text;
    }

    /** The same as {@link Units#of} the text. */
    public List<Unit> units() {
        return units;
    }

    /** The offset in the text, in UTF-16 units, at which a unit begins. */
    public int start(int unit) {
        return starts[unit];
    }

    /** The offset after a unit; never in the middle of a character. */
    public int end(int unit) {
        return ends[unit];
    }
}
