package auth

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestPasswordsThatMayBeChosen(t *testing.T) {
	t.Parallel()
	for _, password := range []string{
		"alvsbyn-demo", "älvsbyn-demo", "rätt häst batteri klammer", "blåbär i skogen", "Storforsen brusar",
		"kaffekanna-tak-7", "polis på cykel i regn",
		"xK7#qpL2vR!m", "tre små grisar", "löftet vi gav 2025", "polis2 gillar glass", "min hund heter Bamse",
		"sju sjösjuka sjömän", "9f86d081884c7d65",
		"4917 3301 8265 0037", "пароль на сегодня", "密码不应该是这样的呀真的", "emoji 🐻🦌🫎 skog", "mississippiälv",
		strings.Repeat("abcdefgh ", 3) + "x y zebra och flod",
		strings.Repeat("skog och ", 28),
	} {
		for _, username := range []string{
			"polis", "polis2", "falt", "samordnare", "chef", "analytiker", "admin", "pitea", "",
		} {
			if err := CheckPassword(password, username); err != nil {
				t.Errorf("CheckPassword(%q, %q) = %v", password, username, err)
			}
		}
	}
}

func TestPasswordsThatAreRefusedAndWhy(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		password, username string
		rule               PasswordRule
	}{
		{"", "", PasswordTooShort},
		{"kort lösen!", "", PasswordTooShort},
		{"a\u030aa\u030aa\u030aa\u030aa\u030aa\u030a", "", PasswordTooShort}, // six letters, however they are written
		{strings.Repeat("å", 128) + "!", "", PasswordTooLong},
		{"skog och \xff\xfe flod", "", PasswordNotText},
		{"skog och\x00flod ja", "", PasswordNotText},
		{"skog och flod\n", "", PasswordNotText},
		{"aaaaaaaaaaaa", "", PasswordRepeated},
		{"ÅÅÅÅÅÅÅÅÅÅÅÅ", "", PasswordRepeated},
		{"............", "", PasswordRepeated},
		{"xyxyxyxyxyxyx", "", PasswordRepeated},
		{"hejhejhejhej", "", PasswordRepeated},
		{"1a2b1a2b1a2b", "", PasswordRepeated},
		{"qwertyuiopås", "", PasswordKeyboard},
		{"QWERTYUIOP[]", "", PasswordKeyboard},
		{"asdfghjklöäa", "", PasswordKeyboard},
		{"poiuytrewqas", "", PasswordKeyboard},
		{"1qaz2wsx3edc", "", PasswordKeyboard},
		{"qwerty123456", "", PasswordKeyboard},
		{"abcdefghijkl", "", PasswordKeyboard},
		{"123456789012", "", PasswordKeyboard},
		{"!\"#¤%&/()=!\"", "", PasswordKeyboard},
		{"aaaabbbbcccc", "", PasswordKeyboard},
		{"19850317-4829", "", PasswordNumber},
		{"198503174829", "", PasswordNumber},
		{"+46 70 274 81 93", "", PasswordNumber},
		{"password1234", "", PasswordCommon},
		{"P4ssw0rd!!!!", "", PasswordCommon},
		{"p@$$w0rd2025", "", PasswordCommon},
		{"Sommar2025!!", "", PasswordCommon},
		{"$ommar202612", "", PasswordCommon},
		{"00l0sen0rd83", "", PasswordCommon},
		{"fotboll74fotboll", "", PasswordCommon},
		{"**sommar2026", "", PasswordCommon},
		{"Lösenord1234", "", PasswordCommon},
		{"Lo\u0308senord1234", "", PasswordCommon},
		{"losenord1234", "", PasswordCommon},
		{"l0senord!847", "", PasswordCommon},
		{"lösenordlösenord", "", PasswordCommon},
		{"password-password", "", PasswordCommon},
		{"hejsan84hejsan", "", PasswordCommon},
		{"Välkommen2025", "", PasswordCommon},
		{"Polisen#84821", "", PasswordCommon},
		{"älvsbyn93827", "", PasswordCommon},
		{"correct horse battery staple", "", PasswordCommon},
		{"Polismyndigheten", "", PasswordCommon},
		{"Löftet938275", "", PasswordNamesItself},
		{"l0ftet938275", "", PasswordNamesItself},
		{"loftetloftet", "", PasswordNamesItself},
		{"medborgarlöfte", "", PasswordNamesItself},
		{"karin.lindqvist", "Karin.Lindqvist", PasswordNamesItself},
		{"KarinLindqvist93", "karin.lindqvist", PasswordNamesItself},
		{"karinlindqvist", "karin-lindqvist2", PasswordNamesItself},
		{"k4r1nl1ndqv1st", "karinlindqvist", PasswordNamesItself},
		{"ögonlocket#27", "ögonlocket", PasswordNamesItself},
		{"2222-9999-6666-8888", "2222-9999-6666-8888", PasswordNamesItself},
		{"tjänst-00417-a", "tjänst-00417-a", PasswordNamesItself},
	} {
		err := CheckPassword(c.password, c.username)
		var policy *PolicyError
		if !errors.As(err, &policy) {
			t.Errorf("CheckPassword(%q, %q) = %v; want %s", c.password, c.username, err, c.rule)
			continue
		}
		if !slices.Contains(policy.Rules, c.rule) {
			t.Errorf("CheckPassword(%q, %q) = %v; want %s among them", c.password, c.username, err, c.rule)
		}
		if len(c.password) > 0 && strings.Contains(err.Error(), c.password) {
			t.Errorf("the error repeats the password: %v", err)
		}
	}
}

func TestAllBrokenRulesAreToldAtOnce(t *testing.T) {
	t.Parallel()
	for password, want := range map[string][]PasswordRule{
		"polis": {PasswordTooShort, PasswordCommon, PasswordNamesItself},
		"tall":  {PasswordTooShort},
		"":      {PasswordTooShort},
	} {
		var policy *PolicyError
		if err := CheckPassword(password, "polis"); !errors.As(err, &policy) || !slices.Equal(policy.Rules, want) {
			t.Errorf("%q: %v, want %v", password, err, want)
		}
	}
}

func TestEveryListedWordIsRefusedWithDigitsAfterIt(t *testing.T) {
	t.Parallel()
	words := strings.Fields(commonText)
	if len(words) < 400 {
		t.Fatalf("the list has %d words", len(words))
	}
	for _, word := range words {
		var policy *PolicyError
		if err := CheckPassword(word+"83749261553", ""); !errors.As(err, &policy) ||
			!slices.Contains(policy.Rules, PasswordCommon) {
			t.Errorf("%q with digits: %v", word, err)
		}
	}
}

func TestHowALetterIsEncodedDecidesNothing(t *testing.T) {
	t.Parallel()
	apart := strings.NewReplacer("å", "a\u030a", "ä", "a\u0308", "ö", "o\u0308", "é", "e\u0301", "Å", "\u212b")
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOfN(rapid.RuneFrom([]rune("abcåäöéÅ 12-")), 0, 20, -1).Draw(t, "password")
		one, two := CheckPassword(text, "åke"), CheckPassword(apart.Replace(text), "a\u030ake")
		if (one == nil) != (two == nil) || (one != nil && one.Error() != two.Error()) {
			t.Fatalf("%q: %v composed, %v apart", text, one, two)
		}
		if composed(apart.Replace(text)) != text {
			t.Fatalf("%q is hashed as %q", text, composed(apart.Replace(text)))
		}
	})
}

func TestShortPasswordsAreRefusedWhateverTheyHold(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringN(0, MinPasswordCharacters-1, -1).Draw(t, "password")
		if err := CheckPassword(text, "polis"); err == nil {
			t.Fatalf("%q of %d characters may be chosen", text, utf8.RuneCountInString(text))
		}
	})
}
