package domain

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// numbered is a word with a number behind it: the word, what stands between, "nr", the number, and
// a letter of an entrance.
var numbered = regexp.MustCompile(`(\pL+)((?:[,:;/]|` + dash + `|` + space + `){0,3})((?i:nr|nummer)\.?` + space +
	`?)?([1-9][0-9]{0,3})((?:[A-Za-z]|` + space + `[A-H])?)`)

// The ends of what streets and villages are called. A street may be written with a small letter
// when the word is longer than its end; a village never is.
var (
	streetEnd = regexp.MustCompile(`(?:gatan|gata|vägen|väg|gränden|gränd|stigen|stig|torget|torg|allén|allé)$`)
	placeEnd  = regexp.MustCompile(`(?:backen|backe|svängen|slingan|esplanaden|kajen|gården|udden|åsen|åker|åkern|` +
		`träsk|träsket|sel|selet|byn|by|fors|forsen|liden|heden|hed|näs|näset|berg|berget|ån|strand|stranden|lund|` +
		`vik|viken|mark|sjö|sjön|holm|holmen|hult|torp|sund|sundet|dal|dalen|hamn|hamnen|bäck|bäcken|fjärden|järv|` +
		`jaur|mokk|tjärn|myran|böle|köping|borg|lax|moran|näset|kläppen|brännan|bruket|vare|luspen)$`)
	placeNames = setOf(`boden hortlax jävre kalix kiruna luleå lillpite långträsk norsjö pajala piteå skellefteå
		storfors umeå vitberget övertorneå haparanda gällivare arjeplog`)
	noPlaces = setOf(`från ifrån därifrån härifrån varifrån diesel pensel korsel hobby rugby baby rån lån moped`)
)

// numberedRoad is what has a number of its own: "väg 94", "länsväg 373".
var numberedRoad = regexp.MustCompile(`^(?:riks|läns|europa)?väg(?:en)?$`)

// ownersWord ends a name that makes a road somebody's or some village's: "Nyströms väg", "Gamla
// vägen".
var ownersWord = regexp.MustCompile(`(?:\p{Lu}\pL+s|(?:Gamla|Nya|Norra|Södra|Östra|Västra|Stora|Lilla|Övre|Nedre))` +
	space + `$`)

// notNumbered are the words of a place that have numbers of their own.
var notNumbered = regexp.MustCompile(`^(?:e|rv|lv|bd|km|kl|klockan|kilometer|sträcka|sträckan|etapp|punkt|mätplats|` +
	`kontrollplats|rastplats|parkering|hållplats|zon|område|distrikt|klass|sal|grind|port|spår|bro|tunnel|vecka|dag|` +
	`plats|avfart|avfarten|trafikplats|rondell|rondellen|korsning|korsningen|infart|infarten|utfart|ca|cirka|\pL*led|` +
	`\pL*leden|mot|vid|från|till|och|nr|max)$`)

// What stands behind a number that is no address: the unit of a distance or a speed, what was
// counted, a month, a time of day, or the month of a day.
var (
	counts = regexp.MustCompile(`(?i)^(?:(?:[.,]|` + dash + `)[0-9]+)?` + space + `?(?:%|(?:km|m|cm|mil|meter|metern|` +
		`kilometer|km/h|kmh|knyck|kg|ton|grader|procent|kr|kronor|st|stycken|h|min|minuter|tim|timme|timmar|dag|dagar|` +
		`vecka|veckor|månader|år|åringar|av|till|gång|gånger|fordon|bil|bilar|lastbilar|bussar|mopeder|moppar|` +
		`a-traktorer|traktorer|motorcyklar|cyklar|cyklister|skotrar|båtar|förare|personer|person|ungdomar|unga|elever|` +
		`barn|vuxna|deltagare|boende|hushåll|prov|utandningsprov|blås|kontroller|kontroll|besök|möten|synpunkter|` +
		`anmärkningar|böter|ordningsböter|körkort|stopp|pass|patruller|poliser|olyckor|inbrott|anmälningar|samtal|` +
		`januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr|jun|jul|` +
		`aug|sep|sept|okt|nov|dec)(?:[^\pL]|$)|:[ea](?:[^\pL]|$)|` +
		dash + `(?:sträcka|väg|skylt|zon))`)
	timeBehind  = regexp.MustCompile(`^(?:\.[0-9]{2}|:[0-5][0-9](?:[^0-9]|$))`)
	monthBehind = regexp.MustCompile(`^/(?:0?[1-9]|1[0-2])(?:[^0-9]|$)`)
	goalsBehind = regexp.MustCompile(`^` + dash + `([0-9])(?:[^0-9]|$)`)
	hourBehind  = regexp.MustCompile(`^` + dash + `([0-9]{2}|[0-9]{4})(?:[^0-9]|$)`)
)

// addresses are where streets and villages stand with a number behind them: "Storgatan 5",
// "Storgatan:5", "Vistträsk 23", "Kyrkbacken nr 3". In a text a village is known by the end of its
// name; in the name of a place every name is one. A year (1900-2099, without "nr"), a distance, a
// speed, a count, a time, a date and the number of a road are no address.
func addresses(text string, isPlace bool) (found [][2]int) {
	for _, m := range numbered.FindAllStringSubmatchIndex(text, -1) {
		c := candidate{
			word: text[m[2]:m[3]], before: text[:m[2]], between: text[m[4]:m[5]], isNumbered: m[6] >= 0,
			number: text[m[8]:m[9]], behind: text[m[9]:], entrance: text[m[10]:m[11]],
		}
		if c.isAddress(isPlace) {
			found = append(found, [2]int{m[2], m[9] + len(c.wholeEntrance())})
		}
	}
	return found
}

// candidate is a word with a number behind it.
type candidate struct {
	word, before, between, number, behind, entrance string
	isNumbered                                      bool // by "nr"
}

// wholeEntrance is the letter of the entrance, unless it begins a word.
func (c candidate) wholeEntrance() string {
	next, _ := utf8.DecodeRuneInString(strings.TrimPrefix(c.behind, c.entrance))
	if unicode.IsLetter(next) || unicode.IsDigit(next) {
		return ""
	}
	return c.entrance
}

func (c candidate) isAddress(isPlace bool) bool {
	if next := c.behind; next != "" && next[0] >= '0' && next[0] <= '9' {
		return false
	}
	lower := strings.ToLower(c.word)
	isStreet, isVillage := c.isStreet(lower), c.isVillage(lower, isPlace)
	if !isStreet && !isVillage {
		return false
	}
	if c.isNumbered {
		return true
	}
	return !c.isYear() && !counts.MatchString(c.behind) && !c.isTime(isStreet) && !c.isDay() &&
		(isStreet || !c.isScore())
}

func (c candidate) isCapital() bool {
	first, _ := utf8.DecodeRuneInString(c.word)
	return unicode.IsUpper(first)
}

func (c candidate) isStreet(lower string) bool {
	if numberedRoad.MatchString(lower) {
		return ownersWord.MatchString(c.before) && !strings.HasSuffix(strings.TrimSpace(c.before), "Längs")
	}
	end := streetEnd.FindString(lower)
	return end != "" && (c.isCapital() || len(end) < len(lower))
}

func (c candidate) isVillage(lower string, isPlace bool) bool {
	if !c.isCapital() || noPlaces[lower] || numberedRoad.MatchString(lower) {
		return false
	}
	if placeNames[lower] || placeEnd.MatchString(lower) && length(lower) >= 5 {
		return true
	}
	return isPlace && c.between != "" && length(lower) >= 3 && !notNumbered.MatchString(lower)
}

func (c candidate) isYear() bool {
	return len(c.number) == 4 && (c.number[:2] == "19" || c.number[:2] == "20") && c.wholeEntrance() == ""
}

// isTime: "14.30", "14-16" and "1400-1600" are times, but in a street "14-16" are two houses, and
// "12:3" and "1:23" name a property.
func (c candidate) isTime(isStreet bool) bool {
	if timeBehind.MatchString(c.behind) {
		return c.behind[0] == '.' || len(c.number) == 2
	}
	m := hourBehind.FindStringSubmatch(c.behind)
	return m != nil &&
		!isStreet && len(m[1]) == len(c.number) && c.number < m[1] && m[1] <= "24"+strings.Repeat("0", len(m[1])-2)
}

// isScore: "2-0". Houses are counted upwards.
func (c candidate) isScore() bool {
	m := goalsBehind.FindStringSubmatch(c.behind)
	return m != nil && len(c.number) == 1 && m[1] <= c.number
}

// isDay: "12/6".
func (c candidate) isDay() bool {
	day, err := strconv.Atoi(c.number)
	return err == nil && day <= 31 && monthBehind.MatchString(c.behind)
}
