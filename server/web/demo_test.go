package web

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"testing"
	"time"

	"loftet/server/clocktest"
	"loftet/server/seed"
	"loftet/server/seed/seedtest"
	"loftet/server/service"
	"loftet/server/service/servicetest"
	"loftet/server/store/embedded"
	"loftet/server/store/faulttest"
)

// began is when the tests began; the demo's data is as it is then.
var began = clocktest.Now()

// startDemo answers with the demo's data, or an empty demo's, on a port of its own and returns its
// address. It stops with the test, and must stop in order.
func startDemo(t *testing.T, empty bool) string {
	t.Helper()
	return startDemoAt(t, began, clocktest.Now, empty)
}

// startDemoAt has the demo's data as it is at made, and a clock of its own.
func startDemoAt(t *testing.T, made time.Time, clock func() time.Time, empty bool) string {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	addr, ended := make(chan string, 1), make(chan error, 1)
	site := newDemo(t, made, clock, empty)
	go func() { ended <- listenAndServe(ctx, site, func(at string) { addr <- at }) }()
	t.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	select {
	case at := <-addr:
		return "http://" + at
	case err := <-ended:
		ended <- nil
		t.Fatal(err)
	}
	return ""
}

// listenAndServe answers on a port of its own until ctx ends.
func listenAndServe(ctx context.Context, site *Site, ready func(addr string)) error {
	door, err := Open(ctx, "127.0.0.1:0", "starting")
	if err != nil {
		return err
	}
	return site.Serve(ctx, door, func() { ready(door.Addr()) })
}

// newDemo is a demo's site on a database of the test's own.
func newDemo(t *testing.T, made time.Time, clock func() time.Time, empty bool) *Site {
	t.Helper()
	site, _ := newFaultyDemo(t, made, clock, empty)
	return site
}

// newFaultyDemo is a demo's site, and the engine by which its database is made to fail.
func newFaultyDemo(
	t *testing.T, made time.Time, clock func() time.Time, empty bool,
) (*Site, *faulttest.Engine) {
	t.Helper()
	below, err := embedded.Open(t.Context(), seedtest.Folder(t, made, empty))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := below.Close(context.WithoutCancel(t.Context())); err != nil {
			t.Error(err)
		}
	})
	engine := faulttest.Over(below)
	c := servicetest.Config(t, engine, clock)
	s := service.New(c)
	t.Cleanup(s.Settle)
	return New(Config{Service: s, Tokens: c.Tokens, BaseURL: "http://127.0.0.1", Area: seed.DemoArea, Demo: true}),
		engine
}

func get(
	t *testing.T,
	client *http.Client,
	method, address string,
	body any,
	header ...string,
) (*http.Response, map[string]any) {
	t.Helper()
	text, err := json.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	request, err := http.NewRequestWithContext(t.Context(), method, address, bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	for i := 0; i+1 < len(header); i += 2 {
		request.Header.Set(header[i], header[i+1])
	}
	response, err := client.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var answer map[string]any
	_ = json.NewDecoder(response.Body).Decode(&answer) // pages are no JSON
	return response, answer
}
