// Package clean makes the text that comes in one and the same, however it was typed: what people
// see alike is alike for the program. Everything that lets text in from outside passes it through
// here.
package clean

import (
	"reflect"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Text is a text in Unicode's composed form (NFC) without what nobody sees: soft hyphens,
// zero-width characters, marks that change the direction of writing, and controls. Ends of lines
// are "\n".
func Text(s string) string {
	if isPlain(s) {
		return s
	}
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n").Replace(s)
	return norm.NFC.String(strings.Map(visible, s))
}

// isPlain reports whether a text is of ASCII that is seen only, as many are.
func isPlain(s string) bool {
	for i := range len(s) {
		if (s[i] < ' ' || s[i] > '~') && s[i] != '\n' && s[i] != '\t' {
			return false
		}
	}
	return true
}

// visible is the character, or -1 for one that is not seen.
func visible(r rune) rune {
	switch {
	case r == '\n', r == '\t':
		return r
	case unicode.Is(unicode.Cc, r), unicode.Is(unicode.Cf, r), unicode.Is(unicode.Variation_Selector, r),
		unicode.Is(unicode.Noncharacter_Code_Point, r):
		return -1
	}
	switch r {
	case '\u034f', '\u115f', '\u1160', '\u17b4', '\u17b5', '\u180e', '\u2800', '\u3164', '\uffa0':
		return -1 // fillers and blanks that are letters or symbols by name only
	}
	return r
}

// Strings makes every text within what v points at clean, and reports whether one was not.
func Strings(v any) (changed bool) { return within(reflect.ValueOf(v)) }

func within(v reflect.Value) (changed bool) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		return !v.IsNil() && within(v.Elem())
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				changed = within(v.Field(i)) || changed
			}
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			changed = within(v.Index(i)) || changed
		}
	case reflect.String:
		if s := Text(v.String()); s != v.String() && v.CanSet() {
			v.SetString(s)
			return true
		}
	}
	return changed
}
