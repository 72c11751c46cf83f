package domain

import (
	"strings"
	"unicode"
)

// length is how many characters of a text people see: an accent or a colour that is put on another
// character is none. Texts are clean when they come here (package clean), so nothing else is
// unseen.
func length(text string) (n int) {
	for _, r := range text {
		if !unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf, unicode.Cc) && (r < 0x1f3fb || r > 0x1f3ff) {
			n++
		}
	}
	return n
}

// Folded is a name without what does not tell two names apart: case, spacing, and stops at its
// ends.
func Folded(name string) string {
	return strings.ToLower(strings.Trim(strings.Join(strings.Fields(name), " "), " .,;:!"))
}

// unaccented are the letters that Swedish sorts as others, and its own three last ones as what
// comes after z.
var unaccented = strings.NewReplacer(
	"å", "{", "ä", "|", "æ", "|", "ö", "}", "ø", "}", "á", "a", "à", "a", "â", "a", "ã", "a", "ç", "c", "č", "c", "ð",
	"d",
	"đ", "d", "é", "e", "è", "e", "ê", "e", "ë", "e", "í", "i", "ì", "i", "î", "i", "ï", "i", "ł", "l", "ñ", "n", "ŋ",
	"n",
	"ó", "o", "ò", "o", "ô", "o", "õ", "o", "š", "s", "ß", "ss", "ú", "u", "ù", "u", "û", "u", "ü", "y", "ý", "y", "ž",
	"z",
	"þ", "th",
)

// SortKey is what names are sorted by, byte by byte, to come in Swedish order: å, ä and ö last,
// whatever the case.
func SortKey(name string) string { return unaccented.Replace(Folded(name)) }
