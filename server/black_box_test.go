package main

import (
	"bufio"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"loftet/server/clocktest"
	"loftet/server/seed"
)

const issuer = "http://localhost:8080"

// outside is somebody who knows nothing of a server but its address.
type outside struct {
	t       *testing.T
	address string
}

// served starts serve as a process of its own, with an officer and an analyst.
func served(t *testing.T) outside {
	t.Helper()
	data := t.TempDir()
	for name, role := range map[string][]string{
		"polis": officer, "analytiker": {"--role", "ANALYST", "--party", "MUNICIPALITY", "--areas", "2560"},
	} {
		calls(t, data, vidsel+"\n", name+" finns nu", append([]string{"user", "add", name}, role...)...)
	}
	command := exec.CommandContext(t.Context(), os.Args[0], "serve")
	command.Env = append(
		os.Environ(), asProgram, goodKey, "LOFTET_DATA="+data, "LOFTET_ADDR=127.0.0.1:0", "LOFTET_BASE_URL="+issuer,
	)
	out, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _, _ = command.Process.Kill(), command.Wait() })
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if _, after, ok := strings.Cut(lines.Text(), "svarar på "); ok {
			address, _, _ := strings.Cut(after, " ")
			go func() { _, _ = io.Copy(io.Discard, out) }()
			return outside{t, address}
		}
	}
	t.Fatal("serve does not answer")
	return outside{}
}

// reply is what comes back.
type reply struct {
	status int
	header http.Header
	text   string
	took   time.Duration
}

// ask sends a request with headers in pairs.
func (o outside) ask(method, path, body string, header ...string) reply {
	o.t.Helper()
	request, err := http.NewRequestWithContext(o.t.Context(), method, o.address+path, strings.NewReader(body))
	if err != nil {
		o.t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "application/graphql-response+json")
	for i := 0; i+1 < len(header); i += 2 {
		request.Header.Set(header[i], header[i+1])
	}
	began := time.Now()
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		o.t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		o.t.Fatal(err)
	}
	return reply{response.StatusCode, response.Header, string(text), time.Since(began)}
}

func (o outside) query(query string, variables any, header ...string) reply {
	o.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		o.t.Fatal(err)
	}
	return o.ask(http.MethodPost, "/graphql", string(body), header...)
}

func (o outside) signIn(username, password string, header ...string) reply {
	return o.ask(
		http.MethodPost,
		"/auth/sign-in",
		fmt.Sprintf(`{"username": %q, "password": %q}`, username, password),
		header...,
	)
}

func (o outside) token(username string) string {
	o.t.Helper()
	var answer struct{ AccessToken string }
	if got := o.signIn(username, vidsel); json.Unmarshal([]byte(got.text), &answer) != nil || answer.AccessToken == "" {
		o.t.Fatalf("%s: %d %s", username, got.status, got.text)
	}
	return answer.AccessToken
}

// refuses checks that a request came to a short refusal that tells nothing: with this status, this
// code where one is named, and no data.
func (r reply) refuses(t *testing.T, name string, status int, code string) {
	t.Helper()
	if r.status != status || code != "" && !strings.Contains(r.text, `"`+code+`"`) {
		t.Errorf("%s: %d %.300s, want %d %s", name, r.status, r.text, status, code)
	}
	if len(r.text) > 4<<10 || strings.Contains(r.text, `"data"`) || strings.Contains(r.text, "Did you mean") {
		t.Errorf("%s: %d bytes: %.300s", name, len(r.text), r.text)
	}
	if r.took > 2*time.Second { // the guard's own time is measured in its tests
		t.Errorf("%s took %v", name, r.took)
	}
}

func TestAbuseFromTheOutside(t *testing.T) {
	t.Parallel()
	o := served(t)
	again := func(n int, word string) string { return strings.Repeat(word+" ", n) }
	post := func(body string, header ...string) reply { return o.ask(http.MethodPost, "/graphql", body, header...) }
	get := func(query string) reply { return o.ask(http.MethodGet, "/graphql?query="+url.QueryEscape(query), "") }
	const ok = `{"query":"{ __typename }"}`
	const page = `query($n: Int) { pledges(first: $n) { totalCount } }`
	analyst, police := "Bearer "+o.token("analytiker"), "Bearer "+o.token("polis")

	if got := post(ok); got.status != http.StatusOK || !strings.Contains(got.text, `"Query"`) {
		t.Fatalf("a good request: %d %s", got.status, got.text)
	}
	for _, c := range []struct {
		name   string
		got    reply
		status int
		code   string
	}{
		{"13 levels", o.query(strings.Repeat("{a", 13)+strings.Repeat("}", 13), nil), 400, ""},
		{"31 aliases", o.query(`{pledge(slug:"x"){`+again(31, "a:id")+"}}", nil), 400, "TOO_COMPLEX"},
		{"21 root fields", o.query("{"+again(21, "__typename")+"}", nil), 400, "TOO_COMPLEX"},
		{"51 directives", o.query("{me{"+again(51, "id @include(if:true)")+"}}", nil), 400, "TOO_COMPLEX"},
		{"1,001 tokens", o.query("{"+again(1000, "a")+"}", nil), 400, ""},
		{"a query over 16 KiB", o.query("{__typename"+strings.Repeat(" ", 16<<10)+"}", nil), 413, ""},
		{"a body over 128 KiB", post(`{"query":"{__typename}","x":"` + strings.Repeat("x", 128<<10) + `"}`), 413, ""},
		{"a body over 512 KiB", post(
			`{"query":"{__typename}","x":"`+strings.Repeat("x", 512<<10)+`"}`, "Authorization", police,
		), 413, ""},
		{"variables over 64 KiB", o.query(page, map[string]any{"n": 1, "x": strings.Repeat("x", 64<<10)}), 413, ""},
		{"an address over 8 KiB", get(
			"{__typename" + strings.Repeat(" ", 6<<10) + strings.Repeat("\n", 3<<10) + "}",
		), 414, ""},
		{"a page of 0", o.query(page, map[string]any{"n": 0}), 200, "INVALID"},
		{"a page of 101", o.query(page, map[string]any{"n": 101}), 200, "INVALID"},
		{"an Int over 2^31", o.query(page, map[string]any{"n": 1 << 31}), 200, "INVALID"},
		{"a text as an Int", o.query(page, map[string]any{"n": "5"}), 200, "INVALID"},
		{"a Float as an Int", o.query(page, map[string]any{"n": 1.5}), 400, "INVALID"},
		{"introspection by nobody", o.query(`{__schema{queryType{name}}}`, nil), 400, ""},
		{"introspection by an officer", o.query(`{__schema{queryType{name}}}`, nil, "Authorization", police), 400, ""},
		{"a field misspelt", o.query(`{pledgs{totalCount}}`, nil), 400, "INVALID"},
		{"an argument misspelt", o.query(`{pledges(frst:1){totalCount}}`, nil), 400, "INVALID"},
		{"a mutation by GET", get(
			`mutation{activityReview(id:"x",revision:1,status:CONFIRMED){activity{id}}}`,
		), 405, ""},
		{"another site", post(ok, "Sec-Fetch-Site", "cross-site"), 403, ""},
		{"another origin", post(ok, "Origin", "https://evil.example"), 403, ""},
		{"a form", post("query=%7B__typename%7D", "Content-Type", "application/x-www-form-urlencoded"), 415, ""},
		{"multipart", post("--x\r\n\r\n--x--", "Content-Type", "multipart/form-data; boundary=x"), 415, ""},
		{"plain text", post(ok, "Content-Type", "text/plain"), 415, ""},
		{"latin1", post(ok, "Content-Type", "application/json; charset=latin1"), 415, ""},
		{"no UTF-8", post("{\"query\":\"{ __typename \xff}\"}"), 400, ""},
		{"an array", post("[" + ok + "]"), 400, ""},
		{"two objects", post(ok + ok), 400, ""},
		{"a type that we do not answer with", post(ok, "Accept", "text/html"), 406, ""},
		{"another method", o.ask(http.MethodPut, "/graphql", ok), 405, ""},
	} {
		if c.status != http.StatusOK {
			c.got.refuses(t, c.name, c.status, c.code)
		} else if c.got.status != c.status || !strings.Contains(c.got.text, `"`+c.code+`"`) {
			t.Errorf("%s: %d %.300s", c.name, c.got.status, c.got.text)
		}
	}
	if got := o.query(`{__schema{queryType{name}}}`, nil, "Authorization", analyst); !strings.Contains(
		got.text,
		`"Query"`,
	) {
		t.Errorf("introspection by an analyst: %d %.300s", got.status, got.text)
	}
	if got := post(ok, "Origin", "https://evil.example"); got.header.Get("Access-Control-Allow-Origin") != "" {
		t.Error("other origins may read")
	}
	for _, text := range []string{
		"Vidsel", "\x00", "$owner", "{\"$ne\": null}", "' OR 1=1 --", ".*", "(((((((((((a+)+)+)+", "<script>",
		strings.Repeat("å", 2000), "\u202e",
	} {
		got := o.query(
			`query($s: ID!, $t: String!) { pledge(slug: $s) { id } activities(filter: {area: "2560", text: $t}) { totalCount } }`,
			map[string]any{"s": text, "t": text},
			"Authorization",
			analyst,
		)
		bad := got.status >= 500 || strings.Contains(got.text, "INTERNAL") ||
			strings.Contains(got.text, `"totalCount":1`)
		if bad || text == "Vidsel" && strings.Contains(got.text, "errors") {
			t.Errorf("%.40q: %d %.300s", text, got.status, got.text)
		}
	}
	bad := o.query(
		`mutation($b: ActivityBatch!) { activitiesSubmit(batch: $b) { results { outcome } } }`,
		map[string]any{"b": map[string]any{
			"deviceId": "phone", "sentAt": didAt, "clientVersion": "1", "waiting": map[string]int{"count": 1},
			"activities": []any{map[string]any{
				"id": "8f14e45f-ceea-467f-9f1a-3e1d2b7c4a55", "area": seed.DemoArea, "type": "TRAFFIC_CHECK",
				"occurredAt": didAt, "recordedAt": didAt, "place": map[string]any{
					"name": "Vidsel", "lat": "NaN", "lon": "NaN",
				},
				"participating": []string{}, "details": map[string]any{"trafficCheck": map[string]any{
					"vehiclesChecked": 1,
				}},
			}},
		}}, "Authorization", police,
	)
	if bad.status >= 500 || strings.Contains(bad.text, "INTERNAL") || strings.Contains(bad.text, "ACCEPTED") {
		t.Errorf("NaN as a position: %d %.300s", bad.status, bad.text)
	}
}

func TestHeadersComeInTimeAndAreShort(t *testing.T) {
	t.Parallel()
	o := served(t)
	if got := o.ask(
		http.MethodGet, "/healthz", "", "X-Long", strings.Repeat("x", 32<<10),
	); got.status != http.StatusRequestHeaderFieldsTooLarge {
		t.Errorf("a long header: %d", got.status)
	}
	connection, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", strings.TrimPrefix(o.address, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer connection.Close()
	if _, err := connection.Write([]byte("GET / HTTP/1.1\r\nHost: x\r\n")); err != nil {
		t.Fatal(err)
	}
	if err := connection.SetReadDeadline(time.Now().Add(20 * time.Second)); err != nil {
		t.Fatal(err)
	}
	if _, err := io.Copy(io.Discard, connection); err != nil {
		t.Errorf("a header that never ends is waited for: %v", err)
	}
}

func TestGuessersAreSlowedWhateverAddressTheySay(t *testing.T) {
	t.Parallel()
	o := served(t)
	for i := range 11 {
		got := o.signIn("polis", "fel lösenord", "X-Forwarded-For", fmt.Sprintf("198.51.100.%d", i))
		switch {
		case i < 10 && got.status != http.StatusUnauthorized:
			t.Errorf("guess %d: %d %s", i+1, got.status, got.text)
		case i == 10 && (got.header.Get("Retry-After") == "" || got.status != http.StatusTooManyRequests):
			t.Errorf("guess %d: %d %v %s", i+1, got.status, got.header, got.text)
		}
	}
	// What is asked for is paid by the address that asks, whatever it says that it is.
	var last reply
	for i := range 3000 {
		last = o.query(fmt.Sprintf(`{nothing%d}`, i), nil, "X-Forwarded-For", fmt.Sprintf("198.51.100.%d", i%250))
		if last.status == http.StatusTooManyRequests {
			break
		}
	}
	if last.header.Get("Retry-After") == "" {
		t.Errorf("3,000 documents: %d without Retry-After", last.status)
	}
	last.refuses(t, "too many", http.StatusTooManyRequests, "RATE_LIMITED")
}

// Each forgery is a good token but for one thing, signed with the server's own key where nothing
// else is said, so that it is that thing that is refused.
func TestForgedTokensAreRefusedFromTheOutside(t *testing.T) {
	t.Parallel()
	o := served(t)
	good := o.token("polis")
	raw, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(goodKey, "LOFTET_TOKEN_KEYS="))
	if err != nil {
		t.Fatal(err)
	}
	ours, foreign := ed25519.NewKeyFromSeed(raw), ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize))
	parts := strings.Split(good, ".")
	forge := func(key ed25519.PrivateKey, change func(header, claims map[string]any)) string {
		var signed []string
		var said [2]map[string]any
		for i := range said {
			text, err := base64.RawURLEncoding.DecodeString(parts[i])
			if err != nil || json.Unmarshal(text, &said[i]) != nil {
				t.Fatal(parts[i])
			}
		}
		change(said[0], said[1])
		for _, s := range said {
			text, err := json.Marshal(s)
			if err != nil {
				t.Fatal(err)
			}
			signed = append(signed, base64.RawURLEncoding.EncodeToString(text))
		}
		text := strings.Join(signed, ".")
		return text + "." + base64.RawURLEncoding.EncodeToString(ed25519.Sign(key, []byte(text)))
	}
	status := func(token string) int {
		return o.ask(
			http.MethodPost,
			"/graphql",
			`{"query":"{ me { username } }"}`,
			"Authorization",
			"Bearer "+token,
		).status
	}
	nothing := func(_, _ map[string]any) {}
	for _, token := range []string{good, forge(ours, nothing)} {
		if got := status(token); got != http.StatusOK {
			t.Fatalf("a good token: %d", got)
		}
	}
	forged := map[string]string{
		"signed by another": forge(
			foreign,
			nothing,
		), "no signature": parts[0] + "." + parts[1] + ".", "two parts": parts[0] + "." + parts[1],
		"four parts": good + ".e30", "nothing": "x", "too long": good + strings.Repeat("A", 5<<10),
		"another's signature": forge(ours, func(_, c map[string]any) { c["sid"] = "x" }),
		"as a session":        strings.Repeat("A", 43),
	}
	now := float64(clocktest.Now().Unix())
	for name, value := range map[string]any{"alg": "none", "typ": "JWT", "kid": "x", "crit": []string{"exp"}} {
		forged["header "+name] = forge(ours, func(h, _ map[string]any) { h[name] = value })
		forged["header without "+name] = forge(ours, func(h, _ map[string]any) {
			if delete(h, name); name == "crit" {
				h["alg"] = "HS256"
			}
		})
	}
	for name, value := range map[string]any{
		"iss": "https://evil.example", "aud": "evil", "sub": "", "sid": "", "exp": now - 60, "nbf": now +
			600, "iat": now + 600,
	} {
		forged["claim "+name] = forge(ours, func(_, c map[string]any) { c[name] = value })
		forged["without "+name] = forge(ours, func(_, c map[string]any) { delete(c, name) })
	}
	forged["a life of a year"] = forge(ours, func(_, c map[string]any) { c["exp"] = now + 365*86400 })
	if len(forged) < 20 {
		t.Fatalf("%d forgeries", len(forged))
	}
	for name, token := range forged {
		if got := status(token); got != http.StatusUnauthorized {
			t.Errorf("%s: %d", name, got)
		}
	}
}
