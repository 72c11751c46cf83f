package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"loftet/server/clocktest"
	"loftet/server/seed"
)

// startDemo starts the demo with an empty log on a port of its own and returns its address. It
// stops with the test, and must stop in order.
func startDemo(t *testing.T, flags ...string) string {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	said := &lines{found: make(chan string, 1)}
	args := append([]string{"demo", "--addr", "127.0.0.1:0", "--data", filepath.Join(t.TempDir(), "demo")}, flags...)
	p := &program{args: args, stdout: said, stderr: io.Discard, now: clocktest.Now}
	ended := make(chan int, 1)
	go func() { ended <- p.run(ctx) }()
	t.Cleanup(func() {
		stop()
		if code := <-ended; code != 0 {
			t.Errorf("exit %d", code)
		}
	})
	select {
	case address := <-said.found:
		return address
	case <-time.After(60 * time.Second):
		t.Fatal("the demo does not answer")
		return ""
	}
}

// lines finds the address in what a demo says.
type lines struct {
	buffer bytes.Buffer
	found  chan string
}

func (l *lines) Write(text []byte) (int, error) {
	l.buffer.Write(text)
	if _, after, ok := strings.Cut(l.buffer.String(), "svarar på "); ok {
		if address, _, whole := strings.Cut(after, "\n"); whole {
			select {
			case l.found <- address:
			default:
			}
		}
	}
	return len(text), nil
}

// post sends JSON and returns what the answer says.
func post(t *testing.T, address, authorization string, body any) (status int, answer map[string]any) {
	t.Helper()
	text, err := json.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, address, bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Authorization", authorization)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, answer
}

// read is what stands at an address.
func read(t *testing.T, address string) (status int, text string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(body)
}

// signedIn is the Authorization of a demo account.
func signedIn(t *testing.T, address, username string) string {
	t.Helper()
	credentials := map[string]string{"username": username, "password": seed.DemoPassword}
	_, body := post(t, address+"/auth/sign-in", "", credentials)
	token, ok := body["accessToken"].(string)
	if !ok {
		t.Fatalf("%s: %v", username, body)
	}
	return "Bearer " + token
}

func TestTheDemoIsMadeAndAnswers(t *testing.T) {
	t.Parallel()
	base := startDemo(t, "--empty")
	authorization := signedIn(t, base, "polis")
	_, body := post(t, base+"/graphql", authorization, map[string]any{"query": "{ me { username } }"})
	if text, err := json.Marshal(body); err != nil || !strings.Contains(string(text), `"username":"polis"`) {
		t.Errorf("%s %v", text, err)
	}
}

func TestTheDemoAnswersOnThisMachineOnly(t *testing.T) {
	t.Parallel()
	var said bytes.Buffer
	p := &program{args: []string{"demo", "--addr", "0.0.0.0:8080"}, stdout: &said, stderr: &said, now: clocktest.Now}
	if code := p.run(t.Context()); code != 2 {
		t.Errorf("exit %d: %s", code, said.String())
	}
}
