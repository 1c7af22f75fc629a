// Counts down the time for which a checkout holds its items. The browser's clock is not asked: the
// server says how many milliseconds are left, and the page counts from there.

const box = document.querySelector('[data-countdown-ms]');
if (box !== null) start(box);

function start(countdown) {
  const totalMs = Number(countdown.dataset.countdownMs);
  const clock = countdown.querySelector('[data-countdown-clock]');
  const bar = countdown.querySelector('[data-countdown-bar]');
  const spoken = countdown.querySelector('[data-countdown-spoken]');
  const milestones = [120, 60, 30, 10].filter((seconds) => seconds * 1_000 < totalMs);

  // The frame's time counts from the moment the page was asked for: a little early, never late.
  const tick = (elapsedMs) => {
    const seconds = Math.max(0, Math.ceil((totalMs - elapsedMs) / 1_000));
    const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    if (clock.textContent !== text) clock.textContent = text;
    bar.value = totalMs === 0 ? 0 : Math.max(0, 100 - (elapsedMs / totalMs) * 100);
    countdown.dataset.urgent = String(seconds <= 30);
    while (milestones.length > 0 && seconds <= milestones[0]) {
      spoken.textContent = `${milestones.shift()} seconds left`;
    }
    // A second later, so that the server agrees; it then shows what has become of the checkout.
    if (elapsedMs > totalMs + 1_000) location.reload();
    else requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}
