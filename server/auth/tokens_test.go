package auth

import (
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"maps"
	"strings"
	"testing"
	"time"
)

const (
	testIssuer   = "https://loftet.example"
	testAudience = "https://loftet.example/graphql"
)

var (
	testNow    = time.Date(2026, 3, 12, 8, 30, 0, 0, time.UTC)
	testClaims = Claims{
		UserID:    "8f14e45f-ceea-467f-9f1a-3e1d2b7c4a55",
		SessionID: "c9f0f895-fb98-4b91-99f5-1fd0297e236d",
	}
)

func newTestTokens(t testing.TB, seeds ...string) *Tokens {
	t.Helper()
	tokens, err := NewTokens(mustParseKeys(t, strings.Join(seeds, ",")), testIssuer, testAudience)
	if err != nil {
		t.Fatal(err)
	}
	return tokens
}

func mustIssue(t testing.TB, tokens *Tokens, now time.Time) string {
	t.Helper()
	token, _, err := tokens.Issue(testClaims, now)
	if err != nil {
		t.Fatal(err)
	}
	return token
}

func TestIssuedTokenIsVerified(t *testing.T) {
	t.Parallel()
	tokens := newTestTokens(t, testSeeds(t, 1)...)
	token, expiresAt, err := tokens.Issue(testClaims, testNow.Add(900*time.Millisecond))
	if err != nil {
		t.Fatal(err)
	}
	if want := testNow.Add(10 * time.Minute); !expiresAt.Equal(want) {
		t.Errorf("expires %v, want %v", expiresAt, want)
	}
	claims, err := tokens.Verify(token, testNow.Add(900*time.Millisecond))
	if err != nil {
		t.Fatal(err)
	}
	if claims.UserID != testClaims.UserID || claims.SessionID != testClaims.SessionID ||
		!claims.ExpiresAt.Equal(expiresAt) {
		t.Errorf("says %+v", claims)
	}
}

func TestTokenSaysNothingOfWhatOneMayDo(t *testing.T) {
	t.Parallel()
	tokens := newTestTokens(t, testSeeds(t, 1)...)
	parts := strings.Split(mustIssue(t, tokens, testNow), ".")
	for i, want := range []string{
		`{"alg":"EdDSA","kid":"` + tokens.keys.signedBy + `","typ":"at+jwt"}`,
		`{"iss":"https://loftet.example","sub":"8f14e45f-ceea-467f-9f1a-3e1d2b7c4a55","aud":["https://loftet.example/graphql"],` +
			`"exp":1773304800,"nbf":1773304200,"iat":1773304200,"sid":"c9f0f895-fb98-4b91-99f5-1fd0297e236d"}`,
	} {
		if got, err := base64.RawURLEncoding.DecodeString(parts[i]); err != nil || string(got) != want {
			t.Errorf("part %d is %s, want %s", i, got, want)
		}
	}
}

func TestTokenIsValidForItsLifeAndTheLeeway(t *testing.T) {
	t.Parallel()
	tokens := newTestTokens(t, testSeeds(t, 1)...)
	token := mustIssue(t, tokens, testNow)
	for after, want := range map[time.Duration]bool{
		-31 * time.Second:                  false,
		-30 * time.Second:                  true,
		0:                                  true,
		AccessLife:                         true,
		AccessLife + 30*time.Second - 1:    true,
		AccessLife + 30*time.Second:        false,
		AccessLife + 365*24*time.Hour:      false,
		-365 * 24 * time.Hour:              false,
		AccessLife + ClockLeeway + 1000000: false,
	} {
		if _, err := tokens.Verify(token, testNow.Add(after)); (err == nil) != want {
			t.Errorf("%v after: %v", after, err)
		}
	}
}

func TestKeysCanBeChangedWithoutSigningAnybodyOut(t *testing.T) {
	t.Parallel()
	seeds := testSeeds(t, 2)
	before, during, after := newTestTokens(
		t,
		seeds[0],
	), newTestTokens(
		t,
		seeds[1],
		seeds[0],
	), newTestTokens(
		t,
		seeds[1],
	)
	oldToken, newToken := mustIssue(t, before, testNow), mustIssue(t, during, testNow)
	for name, c := range map[string]struct {
		tokens *Tokens
		token  string
		want   bool
	}{
		"old token, both keys": {during, oldToken, true},
		"new token, both keys": {during, newToken, true},
		"new token, new key":   {after, newToken, true},
		"old token, new key":   {after, oldToken, false},
		"new token, old key":   {before, newToken, false},
	} {
		if _, err := c.tokens.Verify(c.token, testNow); (err == nil) != c.want {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestTokensNeedAllOfTheirParts(t *testing.T) {
	t.Parallel()
	keys := mustParseKeys(t, testSeeds(t, 1)[0])
	for name, make := range map[string]func() (*Tokens, error){
		"no keys":     func() (*Tokens, error) { return NewTokens(nil, testIssuer, testAudience) },
		"zero keys":   func() (*Tokens, error) { return NewTokens(&Keys{}, testIssuer, testAudience) },
		"no issuer":   func() (*Tokens, error) { return NewTokens(keys, "", testAudience) },
		"no audience": func() (*Tokens, error) { return NewTokens(keys, testIssuer, "") },
	} {
		if tokens, err := make(); err == nil || tokens != nil {
			t.Errorf("%s: made tokens", name)
		}
	}
	tokens := newTestTokens(t, testSeeds(t, 1)...)
	for name, claims := range map[string]Claims{
		"no user":    {SessionID: "s"},
		"no session": {UserID: "u"},
		"too long":   {UserID: strings.Repeat("u", MaxTokenBytes), SessionID: "s"},
	} {
		if token, _, err := tokens.Issue(claims, testNow); err == nil || token != "" {
			t.Errorf("%s: issued %q", name, token)
		}
	}
}

// A forgery is a token as we would have issued it, but for what a test changes.
type forgery struct {
	header, claims map[string]any
	sign           func(signed string) []byte
	finish         func(token string) string
}

func (f *forgery) token(t testing.TB) string {
	t.Helper()
	signed := segment(t, f.header) + "." + segment(t, f.claims)
	return f.finish(signed + "." + base64.RawURLEncoding.EncodeToString(f.sign(signed)))
}

func segment(t testing.TB, value any) string {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return base64.RawURLEncoding.EncodeToString(text)
}

func signWith(key ed25519.PrivateKey) func(string) []byte {
	return func(signed string) []byte { return ed25519.Sign(key, []byte(signed)) }
}

func newForgery(tokens *Tokens) *forgery {
	now := testNow.Unix()
	return &forgery{
		header: map[string]any{"alg": "EdDSA", "typ": "at+jwt", "kid": tokens.keys.signedBy},
		claims: map[string]any{
			"iss": testIssuer, "aud": testAudience, "sub": testClaims.UserID, "sid": testClaims.SessionID,
			"iat": now, "nbf": now, "exp": now + 600,
		},
		sign:   signWith(tokens.keys.signing),
		finish: func(token string) string { return token },
	}
}

// Each forgery differs from a good token in one thing, and nearly all are signed with the right
// key, so that it is that thing that is refused.
func TestForgedTokensAreRefused(t *testing.T) {
	t.Parallel()
	seeds := testSeeds(t, 3)
	tokens := newTestTokens(t, seeds[0], seeds[1])
	foreign := mustParseKeys(t, seeds[2])
	foreignJWK := map[string]any{
		"kty": "OKP",
		"crv": "Ed25519",
		"x":   base64.RawURLEncoding.EncodeToString(foreign.public[foreign.signedBy]),
	}
	now := testNow.Unix()

	header := func(name string, value any) func(*forgery) { return func(f *forgery) { f.header[name] = value } }
	noHeader := func(name string) func(*forgery) { return func(f *forgery) { delete(f.header, name) } }
	claim := func(name string, value any) func(*forgery) { return func(f *forgery) { f.claims[name] = value } }
	noClaim := func(name string) func(*forgery) { return func(f *forgery) { delete(f.claims, name) } }
	finish := func(change func(string) string) func(*forgery) { return func(f *forgery) { f.finish = change } }
	part := func(i int, change func(string) string) func(*forgery) {
		return finish(func(token string) string {
			parts := strings.Split(token, ".")
			parts[i] = change(parts[i])
			return strings.Join(parts, ".")
		})
	}
	hmacWith := func(alg string, secret []byte) func(*forgery) {
		return func(f *forgery) {
			f.header["alg"] = alg
			f.sign = func(signed string) []byte {
				mac := hmac.New(sha256.New, secret)
				mac.Write([]byte(signed))
				return mac.Sum(nil)
			}
		}
	}
	unsigned := func(alg string) func(*forgery) {
		return func(f *forgery) {
			f.header["alg"] = alg
			f.sign = func(string) []byte { return nil }
		}
	}
	byForeign := func(more func(*forgery)) func(*forgery) {
		return func(f *forgery) {
			f.sign = signWith(foreign.signing)
			more(f)
		}
	}

	matrix := map[string]func(*forgery){
		"alg none":                 unsigned("none"),
		"alg None":                 unsigned("None"),
		"alg NONE, signed":         header("alg", "NONE"),
		"alg empty":                header("alg", ""),
		"alg missing":              noHeader("alg"),
		"alg a number":             header("alg", 1),
		"alg eddsa":                header("alg", "eddsa"),
		"alg Ed25519 (RFC 9864)":   header("alg", "Ed25519"),
		"alg ES256":                header("alg", "ES256"),
		"alg RS256":                header("alg", "RS256"),
		"HS256 by the public key":  hmacWith("HS256", tokens.keys.public[tokens.keys.signedBy]),
		"HS256 by nothing":         hmacWith("HS256", nil),
		"HS256 by the JWKS":        hmacWith("HS256", tokens.JWKS()),
		"HMAC called EdDSA":        hmacWith("EdDSA", tokens.keys.public[tokens.keys.signedBy]),
		"foreign key, our kid":     byForeign(func(*forgery) {}),
		"foreign key, its own kid": byForeign(header("kid", foreign.signedBy)),
		"foreign key, embedded":    byForeign(header("jwk", foreignJWK)),
		"foreign key, by address":  byForeign(header("jku", "https://thief.example/jwks.json")),
		"our key, the other's kid": header("kid", tokens.keys.order[1]),
		"kid missing":              noHeader("kid"),
		"kid empty":                header("kid", ""),
		"kid a number":             header("kid", 0),
		"kid a list":               header("kid", []string{tokens.keys.signedBy}),
		"kid a path":               header("kid", "../../../../dev/null"),
		"kid a query":              header("kid", "' OR '1'='1"),
		"crit unknown":             func(f *forgery) { f.header["crit"], f.header["sudo"] = []string{"sudo"}, true },
		"crit b64":                 func(f *forgery) { f.header["crit"], f.header["b64"] = []string{"b64"}, false },
		"crit empty":               header("crit", []string{}),
		"crit null":                header("crit", nil),
		"zip":                      header("zip", "DEF"),
		"x5u":                      header("x5u", "https://thief.example/cert.pem"),
		"cty nested":               header("cty", "JWT"),
		"typ JWT":                  header("typ", "JWT"),
		"typ missing":              noHeader("typ"),
		"typ null":                 header("typ", nil),
		"typ of an identity token": header("typ", "id_token"),
		"typ AT+JWT":               header("typ", "AT+JWT"),

		"iss missing":        noClaim("iss"),
		"iss empty":          claim("iss", ""),
		"iss another":        claim("iss", "https://thief.example"),
		"iss begins as ours": claim("iss", testIssuer+".thief.example"),
		"aud missing":        noClaim("aud"),
		"aud empty":          claim("aud", []string{}),
		"aud another":        claim("aud", "https://other.example"),
		"aud ours and more":  claim("aud", []string{testAudience, "https://other.example"}),
		"aud an object":      claim("aud", map[string]string{"0": testAudience}),
		"exp missing":        noClaim("exp"),
		"exp null":           claim("exp", nil),
		"exp a text":         claim("exp", "2099-01-01"),
		"exp zero":           claim("exp", 0),
		"exp past": func(f *forgery) {
			f.claims["iat"], f.claims["nbf"], f.claims["exp"] = now-631, now-631, now-31
		},
		"exp next year":      claim("exp", now+365*24*3600),
		"exp without end":    claim("exp", 1e300),
		"exp negative":       claim("exp", -1),
		"life of 10 min 1 s": claim("exp", now+601),
		"iat after exp":      func(f *forgery) { f.claims["iat"], f.claims["exp"] = now+20, now+10 },
		"nbf missing":        noClaim("nbf"),
		"nbf null":           claim("nbf", nil),
		"nbf ahead":          claim("nbf", now+31),
		"iat missing":        noClaim("iat"),
		"iat null":           claim("iat", nil),
		"iat ahead":          claim("iat", now+31),
		"sub missing":        noClaim("sub"),
		"sub empty":          claim("sub", ""),
		"sub a number":       claim("sub", 1),
		"sid missing":        noClaim("sid"),
		"sid empty":          claim("sid", ""),

		"over 4 KiB":            claim("note", strings.Repeat("x", MaxTokenBytes)),
		"signature gone":        part(2, func(string) string { return "" }),
		"signature cut":         part(2, func(s string) string { return s[:len(s)-4] }),
		"signature of zeros":    part(2, func(s string) string { return strings.Repeat("A", len(s)) }),
		"signature padded":      part(2, func(s string) string { return s + "==" }),
		"signature in two rows": part(2, func(s string) string { return s[:10] + "\n" + s[10:] }),
		"signature, loose bits": part(2, func(s string) string { return s[:len(s)-1] + string(s[len(s)-1]+1) }),
		"claims exchanged": part(1, func(string) string {
			other := maps.Clone(newForgery(tokens).claims)
			other["sub"] = "somebody else"
			return segment(t, other)
		}),
		"claims a list":     part(1, func(string) string { return segment(t, []string{}) }),
		"header a text":     part(0, func(string) string { return segment(t, "EdDSA") }),
		"header null":       part(0, func(string) string { return segment(t, nil) }),
		"header not base64": part(0, func(string) string { return "{}" }),
		"nothing":           finish(func(string) string { return "" }),
		"two dots":          finish(func(string) string { return ".." }),
		"two parts":         finish(func(token string) string { return token[:strings.LastIndex(token, ".")] }),
		"four parts":        finish(func(token string) string { return token + ".AAAA" }),
		"five parts":        finish(func(token string) string { return token + ".AAAA.AAAA" }),
		"space before":      finish(func(token string) string { return " " + token }),
		"with its scheme":   finish(func(token string) string { return "Bearer " + token }),
		"line after":        finish(func(token string) string { return token + "\n" }),
		"a refresh token": finish(
			func(string) string { return testClaims.SessionID + "." + strings.Repeat("A", 43) },
		),
		"an API key":         finish(func(string) string { return "lft_" + strings.Repeat("A", 43) }),
		"twice after itself": finish(func(token string) string { return token + token }),
	}
	if len(matrix) < 20 {
		t.Fatalf("only %d forgeries", len(matrix))
	}

	good := newForgery(tokens)
	if _, err := tokens.Verify(good.token(t), testNow); err != nil {
		t.Fatalf("the token that the forgeries are made from is itself refused: %v", err)
	}
	for name, change := range matrix {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			forged := newForgery(tokens)
			change(forged)
			claims, err := tokens.Verify(forged.token(t), testNow)
			if !errors.Is(err, ErrInvalidToken) {
				t.Errorf("error %v", err)
			}
			if claims != (Claims{}) {
				t.Errorf("it is believed: %+v", claims)
			}
		})
	}
}

// Whatever the header says, and even if it is signed with the right key, only the three fields that
// we write are taken.
func FuzzTokenHeader(f *testing.F) {
	tokens := newTestTokens(f, testSeeds(f, 2)...)
	kid := tokens.keys.signedBy
	for _, seed := range []string{
		`{"alg":"EdDSA","typ":"at+jwt","kid":"` + kid + `"}`,
		`{"alg":"none","typ":"at+jwt","kid":"` + kid + `"}`,
		`{"alg":"EdDSA","typ":"at+jwt","kid":"` + kid + `","crit":["exp"]}`,
		`{"alg":"EdDSA","typ":"JWT","kid":null}`,
		`{"alg":"EdDSA","ALG":"none","typ":"at+jwt","kid":"` + kid + `"}`,
		`{"alg":"EdDSA","typ":"at+jwt","kid":"` + kid + `","jwk":{"kty":"OKP"}}`,
		`[]`, `null`, `{}`, ``, `{"alg":`, "\xff\xfe",
	} {
		f.Add([]byte(seed))
	}
	claims := segment(f, newForgery(tokens).claims)
	f.Fuzz(func(t *testing.T, header []byte) {
		signed := base64.RawURLEncoding.EncodeToString(header) + "." + claims
		signature := base64.RawURLEncoding.EncodeToString(ed25519.Sign(tokens.keys.signing, []byte(signed)))
		got, err := tokens.Verify(signed+"."+signature, testNow)
		if err != nil {
			if !errors.Is(err, ErrInvalidToken) || got != (Claims{}) {
				t.Fatalf("%q: %+v, %v", header, got, err)
			}
			return
		}
		var fields map[string]any
		if err := json.Unmarshal(header, &fields); err != nil {
			t.Fatalf("%q is taken and is not JSON: %v", header, err)
		}
		if want := map[string]any{"alg": "EdDSA", "typ": "at+jwt", "kid": kid}; !maps.Equal(fields, want) {
			t.Fatalf("%q is taken", header)
		}
	})
}

// Whatever is sent as a token, signed by nobody, is refused and breaks nothing.
func FuzzToken(f *testing.F) {
	tokens := newTestTokens(f, testSeeds(f, 1)...)
	good := mustIssue(f, tokens, testNow)
	for _, seed := range []string{good, good + ".", "..", "a.b.c", "eyJhbGciOiJub25lIn0.e30."} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, token string) {
		if _, err := tokens.Verify(token, testNow); err == nil && token != good {
			t.Fatalf("%q is taken", token)
		}
	})
}

func BenchmarkVerifyToken(b *testing.B) {
	tokens := newTestTokens(b, testSeeds(b, 1)...)
	token := mustIssue(b, tokens, testNow)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := tokens.Verify(token, testNow); err != nil {
			b.Fatal(err)
		}
	}
}
