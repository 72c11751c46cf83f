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
	FindAddress      FindKind = "ADDRESS"
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
	dash  = `[-\x{2010}-\x{2014}\x{2212}]`
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
	areaJoint = `(?:` + space + `?(?:` + dash + `|/)` + space + `?|` + space + `|\.)`
	// what may stand between the digits of a phone number
	apart    = `(?:` + space + `|` + dash + `|[./])?`
	loose    = `(?:` + space + `{0,2}|` + space + `?(?:` + dash + `|[+./])` + space + `?)` // and of a personal number
	inGroups = `(?:[0-9]{5,8}|[0-9]{2,3}(?:` + space + `[0-9]{2,3}){1,3}|[0-9]{2,3}(?:` + dash +
		`[0-9]{2,3}){1,3}|[0-9]{2,3}(?:\.[0-9]{2,3}){1,3})`
	mixedGroups = `[0-9]{2,3}(?:(?:` + space + `|` + dash + `|\.)[0-9]{2,4}){1,3}`
)

// finders in order of strength: what one has found, those after it leave alone.
var finders = []finder{
	{FindPersonnummer, anyDigit, notInNumber, begin(`[0-9]{8}` + joint + `[0-9]{4}`), isPersonnummer},
	{FindPersonnummer, anyDigit, notInNumber, begin(`[0-9]{6}` + joint + `[0-9]{4}`), isPersonnummer},
	{
		FindPhone, "+0", notInWord,
		begin(`(?:\+|00)(?:4[567]|298|35[48])` + apart + `(?:\(0\)` + space + `?|0)?[1-9](?:` + apart + `[0-9]){5,9}`),
		anything,
	},
	{FindPhone, "0", notInWord, begin(`0[1-9][0-9]{7,8}`), isPhone},
	{FindPhone, "(0", notInWord, begin(`\(?0(?:8|[1-9][0-9]{1,2})\)?` + areaJoint + inGroups), isPhone},
	{FindPhone, "(0", notInWord, begin(`\(?07[0-9]{1,2}\)?` + areaJoint + mixedGroups), isPhone},
	{FindPhone, "0", notInWord, begin(`07(?:` + space + `[0-9]{2}){4}`), isPhone},
	{FindPersonnummer, anyDigit, notInNumber, begin(`(?:[0-9]` + loose + `){11}[0-9]`), isLoosePersonnummer},
	{FindPersonnummer, anyDigit, notInNumber, begin(`(?:[0-9]` + loose + `){9}[0-9]`), isLoosePersonnummer},
	{
		FindPlate, anyLetter, notInWord,
		regexp.MustCompile(`^([` + capitals + `]{3}(?:` + space + `|` + dash + `)?[0-9]{2}[0-9` + endCapitals + `])`),
		isPlate,
	},
	{
		FindPlate, anyLetter, notInWord,
		regexp.MustCompile(`^([` + letters + `]{3}[0-9]{2}[0-9` + endLetters + `])`),
		isPlate,
	},
}

// begin is the pattern of a number at the beginning of a text, with which the number ends.
func begin(number string) *regexp.Regexp { return regexp.MustCompile(`^(` + number + `)` + ahead) }

var email = regexp.MustCompile(`[\pL0-9._%+-]+@(?:[\pL0-9-]+\.)+\pL{2,}`)

// FindPersonalData finds what looks like a personal number, a phone number, an e-mail address, a
// registration plate or a street address, in the order of the text and without overlaps. It is a
// help for the writer, not a proof: names are beyond it. The phone does the same before anything is
// sent; testdata/personal-data.json is what both are held to.
//
// PERSONNUMMER: the ten or twelve digits of a personal or coordination number (samordningsnummer, a
// day that is 60 too high), of which the last is the right check digit, with spaces, dashes and
// stops anywhere. Not when the four last stand behind a day and a space and are a time: "250614
// 1530". PHONE: a Nordic country's code with six to ten digits; 0 with eight or nine more; or an
// area code and a number in groups of two or three, as numbers are written. Numbers that everybody
// may call (020, 077, and all without a 0 first, such as 112 and 114 14) are nobody's. PLATE: three
// letters and three digits, or two digits and a letter. In small letters only when they are written
// together, for "och 120" is no plate; with a dash not when the letters begin a reference of ours
// ("TRF-391"); never when they are an abbreviation that people write before numbers ("BMW 320").
// ADDRESS: a street or a village with a number behind it, see [addresses].
func FindPersonalData(text string) []Find { return findPersonalData(text, false) }

// FindInPlace is [FindPersonalData] for the name of a place, where every name with a number behind
// it is an address.
func FindInPlace(name string) []Find { return findPersonalData(name, true) }

func findPersonalData(text string, isPlace bool) []Find {
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
		for _, at := range addresses(text, isPlace) {
			finds = addFind(finds, Find{FindAddress, at[0], at[1], text[at[0]:at[1]]})
		}
	}
	slices.SortFunc(finds, func(a, b Find) int { return cmp.Compare(a.Start, b.Start) })
	return finds
}

// addFind adds a find unless it overlaps one that is there.
func addFind(finds []Find, add Find) []Find {
	if slices.ContainsFunc(finds, func(f Find) bool { return add.Start < f.End && f.Start < add.End }) {
		return finds
	}
	return append(finds, add)
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
		if !f.ok(text, start, end) {
			continue
		}
		had := len(finds)
		if finds = addFind(finds, Find{f.kind, start, end, text[start:end]}); len(finds) > had {
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
	FindAddress:      "Texten ser ut att innehålla en adress. Skriv ort eller väg utan gatunummer.",
}

// impersonal checks that a text holds no personal data. It says which kinds were found and never
// what.
func (es *Errors) impersonal(field, text string) { es.without(field, FindPersonalData(text)) }

// impersonalPlace checks that the name of a place holds no personal data.
func (es *Errors) impersonalPlace(field, name string) { es.without(field, FindInPlace(name)) }

// noIdentities checks that a text which staff write points nobody out: no personal number and no
// registration plate. The telephone number and the address of an office may stand in it.
func (es *Errors) noIdentities(field, text string) {
	es.without(field, slices.DeleteFunc(FindPersonalData(text), func(f Find) bool {
		return f.Kind != FindPersonnummer && f.Kind != FindPlate
	}))
}

// noPersonnummer checks that a name which everybody sees holds no personal number.
func (es *Errors) noPersonnummer(field, text string) {
	es.without(field, slices.DeleteFunc(FindPersonalData(text), func(f Find) bool {
		return f.Kind != FindPersonnummer
	}))
}

// without records each kind of find once.
func (es *Errors) without(field string, finds []Find) {
	said := map[FindKind]bool{}
	for _, find := range finds {
		if !said[find.Kind] {
			*es = append(*es, refusal(field, find.Kind, ""))
		}
		said[find.Kind] = true
	}
}

// refusal is the fault of a text that seems to hold personal data, and what else to say of it.
func refusal(field string, kind FindKind, more string) *Error {
	return &Error{Code: Invalid, Field: field, Message: personalDataMessages[kind] + more, find: kind}
}

// NotPersonalData is what a writer says who knows that what looks like personal data is none.
type NotPersonalData struct {
	Reason string
}

// waive takes away what was found when the writer has said why it is no personal data. A personal
// number with the right check digit cannot be explained away. It comes after every check of the
// input; the reason is kept in the record's history.
func (es Errors) waive(not *NotPersonalData) Errors {
	if not == nil {
		return es
	}
	es = slices.DeleteFunc(es, func(e *Error) bool {
		return e.find != "" && e.find != FindPersonnummer
	})
	reason := not.Said()
	es.check(length(reason) >= 3, "notPersonalData.reason", "Skriv varför det inte är en personuppgift.")
	es.check(length(reason) <= 500, "notPersonalData.reason", "Skälet får ha högst 500 tecken.")
	for _, find := range FindPersonalData(reason) {
		if find.Kind == FindPersonnummer {
			es = append(es, refusal("notPersonalData.reason", find.Kind, ""))
		}
	}
	return es
}

// Said is the reason, empty for nil.
func (n *NotPersonalData) Said() string {
	if n == nil {
		return ""
	}
	return strings.TrimSpace(n.Reason)
}

// Vouch keeps in the history, with the latest write, who said that it holds no personal data and
// why.
func (r *Record) Vouch(not *NotPersonalData) {
	if last := len(r.History) - 1; last >= 0 {
		r.History[last].NotPersonalData = not.Said()
	}
}

// Vouched is why what looks like personal data in the record's words is none, as whoever saved them
// last said; empty when nobody had to.
func (r *Record) Vouched() string {
	for _, entry := range slices.Backward(r.History) {
		if strings.HasPrefix(entry.Action, "save") {
			return entry.NotPersonalData
		}
	}
	return ""
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

// isPersonnummer: a day of a century that people live in, and the right check digit. The month, or
// the day, of who does not know it is 00.
func isPersonnummer(text string, start, end int) bool {
	digits := digitsOf(text[start:end])
	centuries := []string{"18", "19", "20"}
	if len(digits) == 12 {
		centuries, digits = slices.DeleteFunc(centuries, func(c string) bool { return c != digits[:2] }), digits[2:]
	}
	month, day := max(digits[2:4], "01"), int(digits[4]-'0')*10+int(digits[5]-'0')
	if day >= 60 {
		day -= 60
	}
	return hasCheckDigit(digits) && slices.ContainsFunc(centuries, func(century string) bool {
		return Date(fmt.Sprintf("%s%s-%s-%02d", century, digits[:2], month, max(day, 1))).Valid()
	})
}

// isLoosePersonnummer: a personal number with spaces, dashes or stops in it, that is no day with a
// time behind it, nor two days.
func isLoosePersonnummer(text string, start, end int) bool {
	goesOn := endsJoined.MatchString(text[max(0, start-4):start]) || beginsJoined.MatchString(text[end:])
	return !goesOn && isPersonnummer(text, start, end) && !isDayAndTime(text[start:end])
}

var dayAndTime = regexp.MustCompile(
	`^(.*[0-9])` + space + `+((?:[01][0-9]|2[0-3])(?:[.]|` + space + `|` + dash + `)?[0-5][0-9])$`,
)

// isDayAndTime reports whether the number is a day, a space and a time of day.
func isDayAndTime(number string) bool {
	m := dayAndTime.FindStringSubmatch(number)
	if m == nil || len(digitsOf(m[2])) != 4 {
		return false
	}
	day := digitsOf(m[1])
	day = day[len(day)-6:]
	return Date("20" + day[:2] + "-" + day[2:4] + "-" + day[4:]).Valid()
}

// notInNumber reports whether no number runs into the find.
func notInNumber(text string, start int) bool {
	return start == 0 || text[start-1] < '0' || text[start-1] > '9'
}

// notInWord reports whether no word or number runs into the find.
func notInWord(text string, start int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:start])
	return !unicode.IsLetter(before) && !unicode.IsDigit(before)
}

func anything(string, int, int) bool { return true }

// hasCheckDigit reports whether the last of ten digits is right by the Luhn algorithm (mod 10).
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
	endsSpaced   = regexp.MustCompile(`[0-9]` + space + `$`)
	beginsJoined = regexp.MustCompile(`^` + dash + `[0-9]`)
)

func isPhone(text string, start, end int) bool {
	if endsJoined.MatchString(text[max(0, start-4):start]) || beginsJoined.MatchString(text[end:]) {
		return false
	}
	isSpaced := !strings.ContainsAny(text[start:end], "-/.(–") // of groups with spaces, as any numbers in a row
	if isSpaced && endsSpaced.MatchString(text[max(0, start-4):start]) {
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
	return !notAfterPlate.MatchString(text[end:]) && !reference && !beforeNumbers[strings.ToUpper(text[start:start+3])]
}

// beforeNumbers are what police, rescue services, drivers and writers of minutes write before
// numbers, and the three-letter words that may stand there in a text of capitals only.
var beforeNumbers = setOf(`
	BMW EPA RMK MXZ AMG MAN DAF KTM GTR RAM RAV BRP LYN MBE GMC SAB
	MAX MXX KMH KMT RPM HKR BAR PSA CCM
	LPO LPA LKP LKC RLC SOS PKC ROC RCC KCS PMY YTB RTB RTJ AMB POL PAT HKP RPS OPA FAP SFS SOU PTS RAK KST ENH BAS
	BRB BBR OSL LOB LUL LTR LAU TRF
	DNR ART KAP MOM PAR TFN TEL FAX OBS CCA STK ANT TOT SUM GSN BET NRR TAB DEL
	SEK EUR NOK DKK USD KRO
	JAN FEB MAR APR MAJ JUN JUL AUG SEP OKT DEC
	OCH DEN DET HAR SOM MED PER UPP NER TOG SEN ALL FRE TOR TRE SEX
`)

func setOf(words string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(words) {
		set[word] = true
	}
	return set
}

func isRefPrefix(letters string) bool {
	for _, rule := range activityRules {
		if rule.refPrefix == letters {
			return true
		}
	}
	return false
}
