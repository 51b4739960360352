requestAnimationFrame(() => performance.mark('desk-shown'))
