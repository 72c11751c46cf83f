package auth

import (
	_ "embed" // the list of common passwords
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// What a password must measure. There are no rules on which characters it must hold: NIST SP
// 800-63B 5.1.1.2 advises against them.
const (
	MinPasswordCharacters = 12
	MaxPasswordBytes      = 256
)

// PasswordRule names a rule that a password breaks. It is for the caller to put words to.
type PasswordRule string

// The rules of [CheckPassword].
const (
	PasswordTooShort PasswordRule = "TOO_SHORT" // fewer than MinPasswordCharacters characters
	PasswordTooLong  PasswordRule = "TOO_LONG"  // over MaxPasswordBytes
	PasswordNotText  PasswordRule = "NOT_TEXT"  // not UTF-8, or with control characters
	PasswordRepeated PasswordRule = "REPEATED"  // one to four characters over and over
	PasswordKeyboard PasswordRule = "KEYBOARD"  // along the keyboard, the alphabet or the digits
	// digits only, of the length of a personal number, telephone number or date
	PasswordNumber      PasswordRule = "NUMBER"
	PasswordCommon      PasswordRule = "COMMON"       // a word that everybody tries, decorated or not
	PasswordNamesItself PasswordRule = "NAMES_ITSELF" // the username or this product's name, decorated or not
)

// PolicyError tells which rules a password breaks, all of them. It never holds the password.
type PolicyError struct{ Rules []PasswordRule }

func (e *PolicyError) Error() string {
	names := make([]string, len(e.Rules))
	for i, rule := range e.Rules {
		names[i] = string(rule)
	}
	return "auth: the password is refused: " + strings.Join(names, ", ")
}

// productNames are folded, as [folded] does it.
var productNames = []string{"loftet", "loftena", "medborgarlofte", "medborgarloftet", "medborgarloftena"}

//go:embed common.txt
var commonText string

// commonWords is common.txt, a word a line, as a set of spellings that can be compared.
var commonWords = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for word := range strings.Lines(commonText) {
		words[letters(folded(word))] = true
		words[letters(unmasked(folded(word)))] = true
	}
	delete(words, "")
	return words
})

// CheckPassword returns nil for a password that may be chosen, else a [*PolicyError] with every
// rule that it breaks.
//
// A word is "decorated" when nothing but digits and signs surround it, when letters are written as
// the digits and signs that resemble them, or when it is said several times: "Sommar2025!!",
// "p4ssw0rd1234" and "losenordlösenord" are common words. A word among others is not, so
// "alvsbyn-demo" is fine. What is refused is meant to be what somebody would guess by hand; the
// rest is the limiter's work.
//
// Letters with marks count the same however they are encoded; see composed.
func CheckPassword(password, username string) error {
	text := composed(password)
	var broken []PasswordRule
	breaks := func(rule PasswordRule, is bool) {
		if is {
			broken = append(broken, rule)
		}
	}
	breaks(PasswordTooShort, utf8.RuneCountInString(text) < MinPasswordCharacters)
	breaks(PasswordTooLong, len(password) > MaxPasswordBytes)
	breaks(PasswordNotText, !utf8.ValidString(text) || strings.ContainsFunc(text, unicode.IsControl))
	if len(password) <= MaxPasswordBytes {
		lower := strings.ToLower(text)
		breaks(PasswordRepeated, unit(lower) != lower && utf8.RuneCountInString(unit(lower)) <= 4)
		breaks(PasswordKeyboard, alongKeys(lower))
		breaks(PasswordNumber, isNumber(lower))
		words := wordsOf(lower)
		breaks(PasswordCommon, slices.ContainsFunc(words, func(w string) bool { return commonWords()[w] }))
		breaks(PasswordNamesItself, isName(lower, words, username))
	}
	if broken != nil {
		return &PolicyError{Rules: broken}
	}
	return nil
}

// composed writes the letters of the Nordic languages with one code point each.
//
// The same "å" may arrive as one code point or as an "a" and a ring, by which keyboard, browser or
// clipboard it came through, and a person can not see the difference. Unicode's NFC would settle it
// for every script, at the price of tables; these pairs settle it for the letters that people here
// have on their keyboards. Others are compared as they came. Both hashing and checking go through
// here, so a letter may be added, but never removed: that would lock out those who use it.
func composed(s string) string { return composer.Replace(s) }

var composer = strings.NewReplacer(
	"a\u030a", "å", "A\u030a", "Å", "a\u0308", "ä", "A\u0308", "Ä", "o\u0308", "ö", "O\u0308", "Ö",
	"e\u0301", "é", "E\u0301", "É", "u\u0308", "ü", "U\u0308", "Ü", "a\u0300", "à", "A\u0300", "À",
	"a\u0301", "á", "A\u0301", "Á", "e\u0308", "ë", "E\u0308", "Ë", "e\u0300", "è", "E\u0300", "È",
	"\u212b", "Å", // the ångström sign
)

// folded is s in lower case, with the letters that people type when they have no å, ä or ö.
func folded(s string) string { return unmarked.Replace(strings.ToLower(composed(s))) }

var unmarked = strings.NewReplacer(
	"å",
	"a",
	"ä",
	"a",
	"á",
	"a",
	"à",
	"a",
	"æ",
	"a",
	"ö",
	"o",
	"ø",
	"o",
	"é",
	"e",
	"è",
	"e",
	"ë",
	"e",
	"ü",
	"u",
)

// unmasked undoes the writing of letters as signs. As "1" stands for both i and l, it makes one
// letter of them.
func unmasked(s string) string { return masks.Replace(s) }

var masks = strings.NewReplacer(
	"0",
	"o",
	"1",
	"i",
	"l",
	"i",
	"!",
	"i",
	"|",
	"i",
	"3",
	"e",
	"€",
	"e",
	"4",
	"a",
	"@",
	"a",
	"5",
	"s",
	"$",
	"s",
	"7",
	"t",
)

func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return r
		}
		return -1
	}, s)
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) }

// wordsOf returns what a decorated word may be once the decoration is off.
func wordsOf(password string) []string {
	s := folded(password)
	tail := strings.TrimRightFunc(s, notLetter)
	bare := strings.TrimLeftFunc(tail, notLetter)
	var words []string
	for _, text := range []string{s, unmasked(s), unmasked(tail), unmasked(bare)} {
		word := letters(text)
		words = append(words, word, unit(word))
	}
	return slices.DeleteFunc(words, func(w string) bool { return w == "" })
}

// unit returns the shortest beginning of s that, said over and over, is all of s.
func unit(s string) string {
	runes := []rune(s)
	for n := 1; n <= len(runes)/2; n++ {
		if slices.Equal(runes[n:], runes[:len(runes)-n]) && (len(runes)%n == 0 || n <= 4) {
			return string(runes[:n])
		}
	}
	return s
}

func isName(password string, words []string, username string) bool {
	name := folded(username)
	names := append([]string{letters(name), letters(unmasked(name))}, productNames...)
	for _, product := range productNames {
		names = append(names, unmasked(product))
	}
	known := func(w string) bool { return slices.Contains(names, w) }
	return slices.ContainsFunc(words, known) || (name != "" && folded(unit(password)) == name)
}

// isNumber reports whether the password has no more than digits, and so few of them that it is
// likely somebody's number or a date.
func isNumber(s string) bool {
	digits := 0
	for _, r := range s {
		switch {
		case unicode.IsDigit(r):
			digits++
		case !strings.ContainsRune(" -+./", r):
			return false
		}
	}
	return digits > 0 && digits < 16
}

// keyRows are the Swedish and the English keyboard along, across and shifted, and the alphabet.
var keyRows = []string{
	"1234567890", "qwertyuiopå", "asdfghjklöä", "zxcvbnm,.-", "abcdefghijklmnopqrstuvwxyzåäö", "!\"#¤%&/()=",
	"!@#$%^&*()",
	"1qaz", "2wsx", "3edc", "4rfv", "5tgb", "6yhn", "7ujm", "8ik,", "9ol.", "0pö-",
}

// alongKeys reports whether two steps in three go to the same key or to the next. In ordinary words
// about one in ten does.
func alongKeys(s string) bool {
	runes := []rune(s)
	steps := 0
	for i := 1; i < len(runes); i++ {
		if runes[i-1] == runes[i] || neighbours(runes[i-1], runes[i]) || neighbours(runes[i], runes[i-1]) {
			steps++
		}
	}
	return len(runes) > 1 && 3*steps >= 2*(len(runes)-1)
}

func neighbours(a, b rune) bool {
	pair := string([]rune{a, b})
	return slices.ContainsFunc(keyRows, func(row string) bool { return strings.Contains(row, pair) })
}
