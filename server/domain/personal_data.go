package domain

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// FindKind is what kind of personal data was found in a text.
type FindKind string

// What is looked for.
const (
	FindPersonnummer FindKind = "PERSONNUMMER"
	FindPhone        FindKind = "PHONE"
	FindEmail        FindKind = "EMAIL"
	FindPlate        FindKind = "PLATE"
)

// Find is a piece of a text that looks like personal data.
type Find struct {
	Kind       FindKind
	Start, End int    // byte offsets into the text: it is text[Start:End]
	Text       string // never to be repeated in a message or a log
}

// finder is one shape of personal data. Group 1 of the pattern is the find; what the pattern holds behind it must follow. ok has the last
// word, knowing the whole text.
type finder struct {
	kind    FindKind
	pattern *regexp.Regexp
	ok      func(text string, start, end int) bool
}

// The building blocks of the patterns. People, and the keyboards of phones, write several spaces and dashes.
const (
	space = `[ \x{00A0}\x{2009}\x{202F}]`
	dash  = `[-\x{2010}-\x{2013}\x{2212}]`
	ahead = `(?:[^0-9]|$)` // the number does not go on

	// The letters of a plate: no I, Q or V, nor O at the end.
	capitals    = `A-HJ-PR-UW-Z`
	letters     = `A-HJ-PR-UW-Za-hj-pr-uw-z`
	endCapitals = `A-HJ-NPR-UW-Z`
	endLetters  = `A-HJ-NPR-UW-Za-hj-npr-uw-z`
)

// finders in order of strength: what one has found, those after it leave alone.
var finders = []finder{
	{FindEmail, regexp.MustCompile(`([\pL0-9._%+-]+@(?:[\pL0-9-]+\.)+\pL{2,})`), func(string, int, int) bool { return true }},
	{FindPersonnummer, regexp.MustCompile(`([0-9]{8}(?:\+|` + dash + `)?[0-9]{4})` + ahead), isPersonnummer},
	{FindPersonnummer, regexp.MustCompile(`([0-9]{6}(?:\+|` + dash + `)?[0-9]{4})` + ahead), isPersonnummer},
	{FindPhone, regexp.MustCompile(`((?:\+|00)46(?:` + space + `|` + dash + `)?(?:\(0\)` + space + `?|0)?[1-9](?:(?:` + space + `|` + dash + `|/)?[0-9]){6,8})` + ahead), startsAfresh},
	{FindPhone, regexp.MustCompile(`(0[1-9][0-9]{7,8})` + ahead), isPhone},
	{FindPhone, regexp.MustCompile(`(\(?0(?:8|[1-9][0-9]{1,2})\)?(?:` + space + `?(?:` + dash + `|/)` + space + `?|` + space + `)` +
		`(?:[0-9]{5,8}|[0-9]{2,3}(?:` + space + `[0-9]{2,3}){1,3}|[0-9]{2,3}(?:` + dash + `[0-9]{2,3}){1,3}))` + ahead), isPhone},
	{FindPlate, regexp.MustCompile(`([` + capitals + `]{3}(?:` + space + `|` + dash + `)?[0-9]{2}[0-9` + endCapitals + `])`), isPlate},
	{FindPlate, regexp.MustCompile(`([` + letters + `]{3}[0-9]{2}[0-9` + endLetters + `])`), isPlate},
}

// FindPersonalData finds what looks like a personal number, a phone number, an e-mail address or a registration plate, in the order of the
// text and without overlaps. It is a help for the writer, not a proof: names and addresses are beyond it. The phone does the same before
// anything is sent; testdata/personal-data.json is what both are held to.
//
// PERSONNUMMER: six or eight digits of a day (60 more for a coordination number, samordningsnummer), four more behind a dash, a plus or
// nothing, of which the last is the right check digit. A space is not a joint: "250614 1530" is a day and a time.
// PHONE: +46 or 0046 with seven to nine digits; 0 with eight or nine more; or an area code and a number in groups of two or three, as numbers are
// written. Numbers that everybody may call (020, 077, and all without a 0 first, such as 112 and 114 14) are nobody's.
// PLATE: three letters and three digits, or two digits and a letter. In small letters only when they are written together, for "och 120"
// is no plate; with a dash not when the letters begin a reference of ours ("TRF-391").
func FindPersonalData(text string) []Find {
	var finds []Find
	for _, f := range finders {
		for from := 0; ; {
			at := f.pattern.FindStringSubmatchIndex(text[from:])
			if at == nil {
				break
			}
			start, end := from+at[2], from+at[3]
			taken := slices.ContainsFunc(finds, func(other Find) bool { return start < other.End && other.Start < end })
			if taken || !f.ok(text, start, end) {
				_, size := utf8.DecodeRuneInString(text[start:])
				from = start + size
				continue
			}
			finds = append(finds, Find{f.kind, start, end, text[start:end]})
			from = end
		}
	}
	slices.SortFunc(finds, func(a, b Find) int { return cmp.Compare(a.Start, b.Start) })
	return finds
}

var personalDataMessages = map[FindKind]string{
	FindPersonnummer: "Texten ser ut att innehålla ett personnummer. Ta bort det.",
	FindPhone:        "Texten ser ut att innehålla ett telefonnummer. Ta bort det.",
	FindEmail:        "Texten ser ut att innehålla en e-postadress. Ta bort den.",
	FindPlate:        "Texten ser ut att innehålla ett registreringsnummer. Ta bort det.",
}

// impersonal checks that a text holds no personal data. It says which kinds were found and never what.
func (es *Errors) impersonal(field, text string) {
	said := map[FindKind]bool{}
	for _, find := range FindPersonalData(text) {
		es.check(said[find.Kind], field, personalDataMessages[find.Kind])
		said[find.Kind] = true
	}
}

// digitsOf are the digits of a text.
func digitsOf(text string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, text)
}

// isPersonnummer: a day of a century that people live in, and the right check digit.
func isPersonnummer(text string, start, end int) bool {
	digits := digitsOf(text[start:end])
	centuries := []string{"18", "19", "20"}
	if len(digits) == 12 {
		centuries, digits = slices.DeleteFunc(centuries, func(c string) bool { return c != digits[:2] }), digits[2:]
	}
	day := int(digits[4]-'0')*10 + int(digits[5]-'0')
	if day > 60 {
		day -= 60
	}
	return notAfterDigit(text, start) && hasCheckDigit(digits) && slices.ContainsFunc(centuries, func(century string) bool {
		return Date(fmt.Sprintf("%s%s-%s-%02d", century, digits[:2], digits[2:4], day)).Valid()
	})
}

// notAfterDigit tells whether no number runs into the find.
func notAfterDigit(text string, start int) bool {
	return start == 0 || text[start-1] < '0' || text[start-1] > '9'
}

// hasCheckDigit tells whether the last of ten digits is right by the Luhn algorithm (mod 10).
func hasCheckDigit(digits string) bool {
	sum := 0
	for i, r := range digits {
		n := int(r - '0')
		if i%2 == 0 {
			n *= 2
		}
		sum += n/10 + n%10
	}
	return sum%10 == 0
}

// What ties a number to the digits before or after it: then both are parts of something else, a date or a reference.
var (
	endsJoined   = regexp.MustCompile(`[0-9](?:[.,:]|` + dash + `)$`)
	beginsJoined = regexp.MustCompile(`^` + dash + `[0-9]`)
)

// startsAfresh tells whether no word or number runs into the find.
func startsAfresh(text string, start, _ int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:start])
	return !unicode.IsLetter(before) && !unicode.IsDigit(before)
}

func isPhone(text string, start, end int) bool {
	if !startsAfresh(text, start, end) || endsJoined.MatchString(text[:start]) || beginsJoined.MatchString(text[end:]) {
		return false
	}
	digits := digitsOf(text[start:end])
	switch {
	case strings.HasPrefix(digits, "020"), strings.HasPrefix(digits, "077"):
		return false // free of charge, and the authorities' common numbers
	case strings.HasPrefix(digits, "07"):
		return len(digits) == 10
	}
	return len(digits) >= 8 && len(digits) <= 10
}

// notAfterPlate is what a plate does not go on with: a letter or digit, or a joint with a digit behind it, as in "FAP 201-1" and "SFS 123:4".
var notAfterPlate = regexp.MustCompile(`^(?:[\pL0-9]|(?:[:/]|` + dash + `)[0-9])`)

func isPlate(text string, start, end int) bool {
	reference := beginsJoined.MatchString(text[start+3:end]) && isRefPrefix(text[start:start+3])
	return startsAfresh(text, start, end) && !notAfterPlate.MatchString(text[end:]) && !reference
}

func isRefPrefix(letters string) bool {
	for _, rule := range activityRules {
		if rule.refPrefix == letters {
			return true
		}
	}
	return false
}
