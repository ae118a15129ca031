# SPDX-License-Identifier: GPL-3.0-or-later
# Unihan_Readings.txt (Unicode data, Debian package unicode-data) to "957F chang zhang" for each Han character:
# every reading of the three fields that give Mandarin, without tones, u-diaeresis as v, by character.
BEGIN {
    split("ā á ǎ à a ō ó ǒ ò o ē é ě è ê̄ ế ê̌ ề ê e ī í ǐ ì i ū ú ǔ ù u ǖ ǘ ǚ ǜ ü v ń ň ǹ n ḿ m̀ m", pairs, " ")
    for (i = 1; i in pairs; i++) {
        if (pairs[i] ~ /^[a-z]$/) {
            for (j = from + 1; j < i; j++)
                plain[pairs[j]] = pairs[i]
            from = i
        }
    }
}
$2 == "kMandarin" || $2 == "kTGHZ2013" || $2 == "kXHC1983" {
    if ($1 != last) {
        if (line != "")
            print line
        last = $1
        line = substr($1, 3)
        delete known
    }
    for (i = 3; i <= NF; i++) {
        count = split($i, parts, ":")
        readings = split(parts[count], list, ",")
        for (j = 1; j <= readings; j++) {
            reading = list[j]
            for (accented in plain)
                gsub(accented, plain[accented], reading)
            if (reading ~ /^[a-z]+$/ && !(reading in known)) {
                known[reading]
                line = line " " reading
            }
        }
    }
}
END { print line }
