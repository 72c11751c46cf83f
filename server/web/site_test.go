package web

import (
	"encoding/json"
	"net/http"
	"net/http/cookiejar"
	"net/netip"
	"strings"
	"testing"

	"loftet/server/seed"
)

func TestTheDemoAnswersAndSignsIn(t *testing.T) {
	t.Parallel()
	base := startDemo(t, true)
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	client := &http.Client{Jar: jar}

	for path, want := range map[string]string{
		"/": "text/html", "/falt/ny/trafikkontroll": "text/html", "/app-config.json": "application/json",
		"/healthz": "application/json", "/readyz": "application/json",
		"/.well-known/jwks.json": "application/jwk-set+json",
	} {
		response, _ := get(t, client, http.MethodGet, base+path, nil)
		if response.StatusCode != 200 || !strings.HasPrefix(response.Header.Get("Content-Type"), want) {
			t.Errorf("%s: %d %s", path, response.StatusCode, response.Header.Get("Content-Type"))
		}
		for _, name := range []string{
			"Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy",
			"X-Request-Id",
		} {
			if response.Header.Get(name) == "" {
				t.Errorf("%s has no %s", path, name)
			}
		}
	}
	if response, _ := get(t, client, http.MethodGet, base+"/assets/none.js", nil); response.StatusCode != 404 {
		t.Errorf("a file that is not there: %d", response.StatusCode)
	}

	_, wrong := get(
		t,
		client,
		http.MethodPost,
		base+"/auth/sign-in",
		map[string]string{"username": "polis", "password": "fel lösenord"},
	)
	_, nobody := get(
		t,
		client,
		http.MethodPost,
		base+"/auth/sign-in",
		map[string]string{"username": "ingen", "password": "fel lösenord"},
	)
	if message(wrong) == "" || message(wrong) != message(nobody) {
		t.Errorf("a wrong password says %v, an unknown user %v", wrong, nobody)
	}
	response, in := get(
		t,
		client,
		http.MethodPost,
		base+"/auth/sign-in",
		map[string]string{"username": "polis", "password": seed.DemoPassword, "deviceId": "phone"},
	)
	if response.StatusCode != 200 || in["accessToken"] == nil || in["me"].(map[string]any)["role"] != "OFFICER" {
		t.Fatalf("sign in: %d %v", response.StatusCode, in)
	}
	cookie := response.Header.Get("Set-Cookie")
	for _, part := range []string{"HttpOnly", "SameSite=Strict", "Path=/auth"} {
		if !strings.Contains(cookie, part) {
			t.Errorf("the cookie lacks %s: %s", part, cookie)
		}
	}
	again, refreshed := get(t, client, http.MethodPost, base+"/auth/refresh", nil)
	if again.StatusCode != 200 || again.Header.Get("Set-Cookie") == cookie || refreshed["accessToken"] == nil {
		t.Errorf("refresh: %d %v", again.StatusCode, refreshed)
	}
	if response, _ := get(
		t, client, http.MethodPost, base+"/auth/refresh", nil, "Sec-Fetch-Site", "cross-site",
	); response.StatusCode != 403 {
		t.Errorf("another site's refresh: %d", response.StatusCode)
	}
	token := "Bearer " + refreshed["accessToken"].(string)
	if response, _ := get(t, client, http.MethodPost, base+"/graphql", map[string]string{
		"query": "{ me { username } }",
	}, "Authorization", token); response.StatusCode != 200 {
		t.Errorf("with the token: %d", response.StatusCode)
	}
	if response, _ := get(t, client, http.MethodPost, base+"/auth/sign-out", nil); response.StatusCode != 200 {
		t.Errorf("sign out: %d", response.StatusCode)
	}
	if response, _ := get(t, client, http.MethodPost, base+"/graphql", map[string]string{
		"query": "{ me { username } }",
	}, "Authorization", token); response.StatusCode != 401 {
		t.Errorf("after signing out the token still works: %d", response.StatusCode)
	}
}

func message(answer map[string]any) any {
	errors, _ := answer["errors"].([]any)
	if len(errors) == 0 {
		return ""
	}
	return errors[0].(map[string]any)["message"]
}

func TestSignInIsSlowedForWhoeverGuesses(t *testing.T) {
	t.Parallel()
	base := startDemo(t, true)
	for i := range 11 {
		response, answer := get(
			t,
			http.DefaultClient,
			http.MethodPost,
			base+"/auth/sign-in",
			map[string]string{"username": "polis", "password": "fel lösenord"},
		)
		if limited := response.StatusCode == http.StatusTooManyRequests; limited != (i == 10) {
			t.Errorf("attempt %d: %d %v", i+1, response.StatusCode, answer)
		} else if limited && response.Header.Get("Retry-After") == "" {
			t.Error("429 without Retry-After")
		}
	}
}

func TestOnlyATrustedProxySaysWhoIsCalling(t *testing.T) {
	t.Parallel()
	cases := []struct{ connection, forwarded, want string }{
		{"203.0.113.5:1", "198.51.100.7", "203.0.113.5"},
		{"10.0.0.1:1", "198.51.100.7", "198.51.100.7"},
		{"10.0.0.1:1", "192.0.2.1, 198.51.100.7", "198.51.100.7"},
		{"10.0.0.1:1", "198.51.100.7, 10.0.0.2", "198.51.100.7"},
		{"10.0.0.1:1", "nonsense", "10.0.0.1"},
		{"10.0.0.1:1", "198.51.100.7:49152", "198.51.100.7"},
		{"10.0.0.1:1", "[2001:db8::1]:49152", "2001:db8::1"},
		{"10.0.0.1:1", "[2001:db8::1]", "2001:db8::1"},
		{"10.0.0.1:1", "192.0.2.1:1, 198.51.100.7:2, 10.0.0.2:3", "198.51.100.7"},
		{"[::ffff:10.0.0.1]:1", "2001:db8::1", "2001:db8::1"},
	}
	s := &Site{proxies: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}}
	for _, c := range cases {
		r := &http.Request{RemoteAddr: c.connection, Header: http.Header{"X-Forwarded-For": {c.forwarded}}}
		if got := s.clientAddress(r).String(); got != c.want {
			t.Errorf("%+v: %s", c, got)
		}
	}
}

func TestATaskIsGivenUntilAnAddressHasHadItsShare(t *testing.T) {
	t.Parallel()
	base := startDemo(t, true)
	client := &http.Client{}
	response, task := get(t, client, http.MethodGet, base+"/auth/challenge", nil)
	if response.StatusCode != http.StatusOK || response.Header.Get("Cache-Control") != "no-store" ||
		task["algorithm"] != "SHA-256" {
		t.Fatalf("%d %v", response.StatusCode, task)
	}
	for _, part := range []string{"ticket", "salt", "target", "max", "waitMs", "expiresAt"} {
		if task[part] == nil {
			t.Errorf("no %s in %v", part, task)
		}
	}
	refused := 0
	for range 40 {
		if response, _ := get(
			t, client, http.MethodGet, base+"/auth/challenge", nil,
		); response.StatusCode == http.StatusTooManyRequests {
			refused++
			if response.Header.Get("Retry-After") == "" {
				t.Error("no Retry-After")
			}
		}
	}
	if refused < 5 {
		t.Errorf("%d of 40 were refused", refused)
	}
}

func TestFeedbackOverHTTPNeedsAProof(t *testing.T) {
	t.Parallel()
	base := startDemo(t, true)
	body := map[string]any{
		"query": `mutation($input: FeedbackInput!) { feedbackSubmit(input: $input) { receiptCode userErrors { field code } } }`,
		"variables": map[string]any{
			"input": map[string]any{
				"id":    "0b0b0b0b-0b0b-4b0b-8b0b-0b0b0b0b0b0b",
				"area":  "2560",
				"theme": "TRAFFIC",
				"text":  "Det körs fort förbi lekparken.",
			},
		},
	}
	var last *http.Response
	for i := range 6 {
		response, answer := get(t, http.DefaultClient, http.MethodPost, base+"/graphql", body)
		text, err := json.Marshal(answer)
		if err != nil {
			t.Fatal(err)
		}
		if i < 5 && !strings.Contains(string(text), `"proof"`) {
			t.Errorf("%d: %s", i, text)
		}
		last = response
	}
	if last.StatusCode != http.StatusTooManyRequests || last.Header.Get("Retry-After") == "" {
		t.Errorf("the sixth in a minute: %d, Retry-After %q", last.StatusCode, last.Header.Get("Retry-After"))
	}
}

func TestWhatIsNotThereIsNotFound(t *testing.T) {
	t.Parallel()
	base := startDemo(t, true)
	for _, path := range []string{
		"/assets/", "/assets", "/.git/config", "/.env", "/debug/pprof", "/debug/pprof/", "/debug/vars",
		"/graphiql/assets/", "/falt/.hidden", "/.well-known/nothing", "/favicon.missing",
	} {
		response, _ := get(t, http.DefaultClient, http.MethodGet, base+path, nil)
		if response.StatusCode != http.StatusNotFound {
			t.Errorf("%s: %d", path, response.StatusCode)
		}
	}
	for _, path := range []string{"/", "/lofte/alvsbyn-2023-2025", "/falt/ny/trafikkontroll", "/graphiql/"} {
		if response, _ := get(t, http.DefaultClient, http.MethodGet, base+path, nil); response.StatusCode != 200 {
			t.Errorf("%s: %d", path, response.StatusCode)
		}
	}
}
