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

// finder is one shape of personal data. It is tried only where begins and fresh allow, so that a
// text without numbers costs little.
type finder struct {
	kind    FindKind
	begins  string // the bytes that it can begin with
	fresh   func(text string, start int) bool
	pattern *regexp.Regexp // group 1 is the find; what stands behind that must follow
	ok      func(text string, start, end int) bool
}

// The building blocks of the patterns. People, and the keyboards of phones, write several spaces
// and dashes.
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

const (
	anyDigit  = "0123456789"
	anyLetter = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
	joint     = `(?:\+|` + dash + `)?`
	areaJoint = `(?:` + space + `?(?:` + dash + `|/)` + space + `?|` + space + `)`
	inGroups  = `(?:[0-9]{5,8}|[0-9]{2,3}(?:` + space + `[0-9]{2,3}){1,3}|[0-9]{2,3}(?:` + dash + `[0-9]{2,3}){1,3})`
)

// finders in order of strength: what one has found, those after it leave alone.
var finders = []finder{
	{
		FindPersonnummer,
		anyDigit,
		notInNumber,
		regexp.MustCompile(`^([0-9]{8}` + joint + `[0-9]{4})` + ahead),
		isPersonnummer,
	},
	{
		FindPersonnummer,
		anyDigit,
		notInNumber,
		regexp.MustCompile(`^([0-9]{6}` + joint + `[0-9]{4})` + ahead),
		isPersonnummer,
	},
	{
		FindPhone,
		"+0",
		notInWord,
		regexp.MustCompile(
			`^((?:\+|00)46(?:` + space + `|` + dash + `)?(?:\(0\)` + space + `?|0)?[1-9](?:(?:` + space + `|` + dash + `|/)?[0-9]){6,8})` + ahead,
		),
		anything,
	},
	{FindPhone, "0", notInWord, regexp.MustCompile(`^(0[1-9][0-9]{7,8})` + ahead), isPhone},
	{
		FindPhone,
		"(0",
		notInWord,
		regexp.MustCompile(`^(\(?0(?:8|[1-9][0-9]{1,2})\)?` + areaJoint + inGroups + `)` + ahead),
		isPhone,
	},
	{
		FindPlate,
		anyLetter,
		notInWord,
		regexp.MustCompile(`^([` + capitals + `]{3}(?:` + space + `|` + dash + `)?[0-9]{2}[0-9` + endCapitals + `])`),
		isPlate,
	},
	{
		FindPlate,
		anyLetter,
		notInWord,
		regexp.MustCompile(`^([` + letters + `]{3}[0-9]{2}[0-9` + endLetters + `])`),
		isPlate,
	},
}

var email = regexp.MustCompile(`[\pL0-9._%+-]+@(?:[\pL0-9-]+\.)+\pL{2,}`)

// FindPersonalData finds what looks like a personal number, a phone number, an e-mail address or a
// registration plate, in the order of the text and without overlaps. It is a help for the writer,
// not a proof: names and addresses are beyond it. The phone does the same before anything is sent;
// testdata/personal-data.json is what both are held to.
//
// PERSONNUMMER: six or eight digits of a day (60 more for a coordination number,
// samordningsnummer), four more behind a dash, a plus or nothing, of which the last is the right
// check digit. A space is not a joint: "250614 1530" is a day and a time. PHONE: +46 or 0046 with
// seven to nine digits; 0 with eight or nine more; or an area code and a number in groups of two or
// three, as numbers are written. Numbers that everybody may call (020, 077, and all without a 0
// first, such as 112 and 114 14) are nobody's. PLATE: three letters and three digits, or two digits
// and a letter. In small letters only when they are written together, for "och 120" is no plate;
// with a dash not when the letters begin a reference of ours ("TRF-391").
func FindPersonalData(text string) []Find {
	var finds []Find
	if strings.Contains(text, "@") {
		for _, at := range email.FindAllStringIndex(text, -1) {
			finds = append(finds, Find{FindEmail, at[0], at[1], text[at[0]:at[1]]})
		}
	}
	if strings.ContainsAny(text, anyDigit) {
		for _, f := range finders {
			finds = f.find(text, finds)
		}
	}
	slices.SortFunc(finds, func(a, b Find) int { return cmp.Compare(a.Start, b.Start) })
	return finds
}

// find adds what it finds to what others have found.
func (f finder) find(text string, finds []Find) []Find {
	for start := 0; start < len(text); start++ {
		if strings.IndexByte(f.begins, text[start]) < 0 || !f.fresh(text, start) {
			continue
		}
		at := f.pattern.FindStringSubmatchIndex(text[start:])
		if at == nil {
			continue
		}
		end := start + at[3]
		taken := slices.ContainsFunc(finds, func(other Find) bool { return start < other.End && other.Start < end })
		if !taken && f.ok(text, start, end) {
			finds = append(finds, Find{f.kind, start, end, text[start:end]})
			start = end - 1
		}
	}
	return finds
}

var personalDataMessages = map[FindKind]string{
	FindPersonnummer: "Texten ser ut att innehålla ett personnummer. Ta bort det.",
	FindPhone:        "Texten ser ut att innehålla ett telefonnummer. Ta bort det.",
	FindEmail:        "Texten ser ut att innehålla en e-postadress. Ta bort den.",
	FindPlate:        "Texten ser ut att innehålla ett registreringsnummer. Ta bort det.",
}

// impersonal checks that a text holds no personal data. It says which kinds were found and never
// what.
func (es *Errors) impersonal(field, text string) {
	said := map[FindKind]bool{}
	for _, find := range FindPersonalData(text) {
		es.check(said[find.Kind], field, personalDataMessages[find.Kind])
		said[find.Kind] = true
	}
}

// noIdentities checks that a text which staff write for the public points nobody out: no personal
// number and no registration plate. The telephone number and the address of an office may stand in
// it.
func (es *Errors) noIdentities(field, text string) {
	for _, find := range FindPersonalData(text) {
		if find.Kind == FindPersonnummer || find.Kind == FindPlate {
			es.add(field, personalDataMessages[find.Kind])
			return
		}
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
	return hasCheckDigit(digits) && slices.ContainsFunc(centuries, func(century string) bool {
		return Date(fmt.Sprintf("%s%s-%s-%02d", century, digits[:2], digits[2:4], day)).Valid()
	})
}

// notInNumber tells whether no number runs into the find.
func notInNumber(text string, start int) bool {
	return start == 0 || text[start-1] < '0' || text[start-1] > '9'
}

// notInWord tells whether no word or number runs into the find.
func notInWord(text string, start int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:start])
	return !unicode.IsLetter(before) && !unicode.IsDigit(before)
}

func anything(string, int, int) bool { return true }

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

// What ties a number to the digits before or after it: then both are parts of something else, a
// date or a reference.
var (
	endsJoined   = regexp.MustCompile(`[0-9](?:[.,:]|` + dash + `)$`)
	beginsJoined = regexp.MustCompile(`^` + dash + `[0-9]`)
)

func isPhone(text string, start, end int) bool {
	if endsJoined.MatchString(text[max(0, start-4):start]) || beginsJoined.MatchString(text[end:]) {
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

// notAfterPlate is what a plate does not go on with: a letter or digit, or a joint with a digit
// behind it, as in "FAP 201-1" and "SFS 123:4".
var notAfterPlate = regexp.MustCompile(`^(?:[\pL0-9]|(?:[:/]|` + dash + `)[0-9])`)

func isPlate(text string, start, end int) bool {
	reference := beginsJoined.MatchString(text[start+3:end]) && isRefPrefix(text[start:start+3])
	return !notAfterPlate.MatchString(text[end:]) && !reference
}

func isRefPrefix(letters string) bool {
	for _, rule := range activityRules {
		if rule.refPrefix == letters {
			return true
		}
	}
	return false
}
